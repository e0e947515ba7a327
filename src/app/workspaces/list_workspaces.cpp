#include "app/workspaces/list_workspaces.h"

#include "app/listed.h"
#include "base/stable_sort.h"
#include "store/record.h"
#include "store/rehearsal_tables.h"

#include <set>

namespace gyoryu::app {

Result<List<domain::Workspace>> list_workspaces(Context& context) {
    store::Select select{{}, {{"name"}}};
    if (const auto* account = std::get_if<domain::AccountActor>(&context.actor)) {
        std::vector<WorkspaceId> ids;
        for (const auto& member : account->memberships) ids.push_back(member.workspace_id);
        select.conditions = {store::one_of("id", ids)};
    } else if (!std::holds_alternative<domain::SystemActor>(context.actor)) {
        return fail(FaultCode::not_signed_in);
    }
    return context.services.database.read([&](store::Transaction& tx) -> Result<List<domain::Workspace>> {
        List<domain::Workspace> list{store::select<domain::Workspace>(tx, select), std::nullopt, 0};
        list.total = static_cast<std::int64_t>(list.items.size());
        std::set<WorkspaceId> rehearsed;
        for (const auto& one : store::select_where<domain::Rehearsal>(tx, store::is_null("deleted_at")))
            rehearsed.insert(one.workspace_id);
        base::stable_sort(list.items, {}, [&](const auto& one) { return rehearsed.contains(one.id); });
        return list;
    });
}

}  // namespace gyoryu::app
