#include "app/rehearsals/rehearsal_members.h"

#include "store/record.h"
#include "store/rehearsal_tables.h"

namespace gyoryu::app {

std::vector<domain::WorkspaceId> rehearsals_of(store::Transaction& tx, const domain::WorkspaceId& workspace) {
    std::vector<domain::WorkspaceId> ids;
    for (const auto& row : store::select_where<domain::Rehearsal>(tx, store::where("source_workspace_id", workspace),
                                                                  store::is_null("deleted_at")))
        ids.push_back(row.workspace_id);
    return ids;
}

void leave_rehearsals(store::Transaction& tx, const domain::Member& member) {
    const auto workspaces = rehearsals_of(tx, member.workspace_id);
    if (workspaces.empty()) return;
    store::erase_where<domain::Member>(tx, store::where("account_id", member.account_id),
                                       store::one_of("workspace_id", workspaces));
}

void follow_in_rehearsals(store::Transaction& tx, const domain::Member& member) {
    const auto workspaces = rehearsals_of(tx, member.workspace_id);
    for (auto& other : store::select_where<domain::Member>(tx, store::where("account_id", member.account_id),
                                                           store::one_of("workspace_id", workspaces))) {
        other.role = member.role;
        tx.execute("UPDATE members SET role = $1, revision = revision + 1 WHERE id = $2",
                   {store::cell_of(other.role), other.id.str()});
    }
}

}  // namespace gyoryu::app
