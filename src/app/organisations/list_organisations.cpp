#include "app/organisations/list_organisations.h"

#include "app/listed.h"
#include "app/reach.h"
#include "app/search/find_names.h"

namespace gyoryu::app {

Result<List<domain::Organisation>> list_organisations(Context& context, const WorkspaceId& id,
                                                      const OrganisationFilter& filter, const ListQuery& query) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<List<domain::Organisation>> {
        GYORYU_TRY(workspace, reach_workspace(context, tx, id, Need::read));
        GYORYU_CHECK(Checks::of(query).done());
        store::Select select{{store::where("workspace_id", workspace.id)}, {}};
        if (!filter.country.empty()) select.conditions.push_back(store::where("country", filter.country));
        if (filter.kind) select.conditions.push_back(store::where("kind", *filter.kind));
        if (!query.q.empty())
            select.conditions.push_back(store::any_of(
                {store::matches_text(text::query_tokens_of(query.q)),
                 store::one_of("id", ids_named<domain::Organisation>(tx, workspace.id, "organisation", query.q))}));
        return page_of<domain::Organisation>(tx, select, query);
    });
}

}  // namespace gyoryu::app
