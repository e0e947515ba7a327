#include "app/workspaces/remove_member.h"

#include "app/audit/audit.h"
#include "app/rehearsals/rehearsal_members.h"
#include "app/saving.h"
#include "app/workspaces/members.h"
#include "store/record.h"

namespace gyoryu::app {

Result<void> remove_member(Context& context, const MemberId& id, std::int64_t expected_revision) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<void> {
        GYORYU_TRY(member, reach_member(context, tx, id));
        if (member.role == domain::Role::owner) GYORYU_CHECK(require_other_owner(tx, member));
        GYORYU_CHECK(store::erase<domain::Member>(tx, member.id, expected_revision));
        leave_rehearsals(tx, member);
        audit_deleted(context, tx, {member.workspace_id, "remove_member", "member", id.str()}, member);
        notices.push_back({member.workspace_id, std::nullopt, "member", id.str(), 0});
        return {};
    });
}

}  // namespace gyoryu::app
