#include "app/workspaces/update_member.h"

#include "app/accounts/address_proof.h"
#include "app/audit/audit.h"
#include "app/rehearsals/rehearsal_members.h"
#include "app/saving.h"
#include "app/workspaces/members.h"
#include "store/record.h"

namespace gyoryu::app {

Result<Member> update_member(Context& context, const MemberId& id, std::int64_t expected_revision,
                             const MemberEdit& edit) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<Member> {
        GYORYU_TRY(before, reach_member(context, tx, id));
        auto member = before;
        member.role = edit.role;
        if (before.role == domain::Role::owner && edit.role != domain::Role::owner)
            GYORYU_CHECK(require_other_owner(tx, before));
        GYORYU_TRY(saved, store::update(tx, member, expected_revision));
        follow_in_rehearsals(tx, saved);
        GYORYU_TRY(account, store::get<domain::Account>(tx, saved.account_id));
        audit_changed(context, tx, {saved.workspace_id, "update_member", "member", saved.id.str()}, before, saved);
        notices.push_back({saved.workspace_id, std::nullopt, "member", saved.id.str(), saved.revision});
        return view_of(saved, account, !waiting_for_proof(tx, {saved}).empty());
    });
}

}  // namespace gyoryu::app
