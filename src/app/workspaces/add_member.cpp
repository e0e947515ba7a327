#include "app/workspaces/add_member.h"

#include "app/accounts/address_proof.h"
#include "app/accounts/open_session.h"
#include "app/audit/audit.h"
#include "app/checks.h"
#include "app/reach.h"
#include "app/saving.h"
#include "app/workspaces/members.h"
#include "store/record.h"

namespace gyoryu::app {

namespace {

domain::Account account_for(Context& context, store::Transaction& tx, const MemberInvite& invite, domain::Lang locale) {
    const auto email = normal_email(invite.email);
    if (auto found = store::find<domain::Account>(tx, store::where("email", email))) return std::move(*found);
    const auto name = invite.display_name.empty() ? email.substr(0, email.find('@')) : invite.display_name;
    domain::Account account{
        context.services.ids.next<AccountId>(), email, name, locale, "", false, context.services.clock.now()};
    store::insert(tx, account);
    return account;
}

}  // namespace

Result<Member> add_member(Context& context, const WorkspaceId& id, const MemberInvite& invite) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<Member> {
        GYORYU_TRY(workspace, reach_workspace(context, tx, id, Need::own));
        GYORYU_CHECK(Checks::of(invite).done());
        const auto account = account_for(context, tx, invite, workspace.locale);
        const domain::Member member{context.services.ids.next<MemberId>(), workspace.id, account.id, invite.role};
        if (!store::insert_if_new(tx, member))
            return fail(FaultCode::conflict_exists, {{"what", "member"}, {"field", "email"}});
        audit_created(context, tx, {workspace.id, "add_member", "member", member.id.str()}, member);
        notices.push_back({workspace.id, std::nullopt, "member", member.id.str(), member.revision});
        return view_of(member, account, !waiting_for_proof(tx, {member}).empty());
    });
}

}  // namespace gyoryu::app
