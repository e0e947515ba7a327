#include "app/workspaces/members.h"

#include "app/reach.h"
#include "store/record.h"

namespace gyoryu::app {

Member view_of(const domain::Member& member, const domain::Account& account, bool waits) {
    return {member.id,
            member.workspace_id,
            {account.id, account.email, account.display_name},
            member.role,
            account.password_hash.empty() || waits,
            member.revision};
}

Result<void> require_other_owner(store::Transaction& tx, const domain::Member& member) {
    const auto others = store::count_where<domain::Member>(tx, store::where("workspace_id", member.workspace_id),
                                                           store::where("role", domain::Role::owner),
                                                           store::where_not("id", member.id));
    if (others == 0) return fail(FaultCode::last_owner);
    return {};
}

Result<domain::Member> reach_member(const Context& context, store::Transaction& tx, const MemberId& id) {
    if (std::holds_alternative<domain::NobodyActor>(context.actor)) return fail(FaultCode::not_signed_in);
    GYORYU_TRY(member, store::get<domain::Member>(tx, id));
    GYORYU_CHECK(allow(context, member.workspace_id, Need::own, "member"));
    return std::move(member);
}

}  // namespace gyoryu::app
