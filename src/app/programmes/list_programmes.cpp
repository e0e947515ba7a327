#include "app/programmes/list_programmes.h"

#include "app/listed.h"
#include "app/reach.h"
#include "app/search/find_names.h"

namespace gyoryu::app {

Result<List<domain::Programme>> list_programmes(Context& context, const WorkspaceId& id, const ListQuery& query) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<List<domain::Programme>> {
        GYORYU_TRY(workspace, reach_workspace(context, tx, id, Need::read));
        GYORYU_CHECK(Checks::of(query).done());
        store::Select select{{store::where("workspace_id", workspace.id)}};
        if (!query.q.empty())
            select.conditions.push_back(store::any_of(
                {store::matches_text(text::query_tokens_of(query.q)),
                 store::one_of("id", ids_named<domain::Programme>(tx, workspace.id, "programme", query.q))}));
        return page_of<domain::Programme>(tx, select, query);
    });
}

}  // namespace gyoryu::app
