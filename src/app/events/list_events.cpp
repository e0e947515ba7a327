#include "app/events/list_events.h"

#include "app/listed.h"
#include "app/reach.h"
#include "app/search/find_names.h"

namespace gyoryu::app {

namespace {

Result<List<domain::Event>> list(store::Transaction& tx, const WorkspaceId& workspace, store::Select select,
                                 const ListQuery& query) {
    GYORYU_CHECK(Checks::of(query).done());
    if (!query.q.empty())
        select.conditions.push_back(
            store::any_of({store::matches_text(text::query_tokens_of(query.q)),
                           store::one_of("id", ids_named<domain::Event>(tx, workspace, "event", query.q))}));
    return page_of<domain::Event>(tx, select, query);
}

}  // namespace

Result<List<domain::Event>> list_events(Context& context, const WorkspaceId& id, const ListQuery& query) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<List<domain::Event>> {
        GYORYU_TRY(workspace, reach_workspace(context, tx, id, Need::read));
        return list(tx, workspace.id, {{store::where("workspace_id", workspace.id)}, {{"starts_on", true}}}, query);
    });
}

Result<List<domain::Event>> list_events(Context& context, const ProgrammeId& id, const ListQuery& query) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<List<domain::Event>> {
        GYORYU_TRY(programme, reach_programme(context, tx, id, Need::read));
        return list(tx, programme.workspace_id, {{store::where("programme_id", programme.id)}, {{"starts_on", false}}},
                    query);
    });
}

}  // namespace gyoryu::app
