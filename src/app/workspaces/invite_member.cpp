#include "app/workspaces/invite_member.h"

#include "app/accounts/one_time_link.h"
#include "app/audit/audit.h"
#include "app/mails/queue_mail.h"
#include "app/reader.h"
#include "app/saving.h"
#include "app/workspaces/members.h"
#include "store/record.h"

namespace gyoryu::app {

namespace {

constexpr std::int64_t valid_days = 7;
constexpr std::int64_t day_ms = 24LL * 60 * 60 * 1000;

bool works_elsewhere(store::Transaction& tx, const domain::Member& member) {
    return store::count_where<domain::Member>(tx, store::where("account_id", member.account_id),
                                              store::where_not("id", member.id)) > 0;
}

Letter letter_to(const domain::Account& account, const domain::Workspace& workspace, std::string url) {
    Letter letter;
    letter.to = {account.email, account.locale, account.display_name, {}};
    letter.purpose = account.password_hash.empty() ? "member_invited" : "member_added";
    letter.params = {
        {"name", account.display_name}, {"workspace", shown(account.locale, workspace)}, {"days", valid_days}};
    letter.secret_url = std::move(url);
    return letter;
}

}  // namespace

Result<MemberInvitation> invite_member(Context& context, const MemberId& id) {
    const auto& settings = context.services.settings;
    return save(context, [&](store::Transaction& tx, Notices&) -> Result<MemberInvitation> {
        GYORYU_TRY(member, reach_member(context, tx, id));
        GYORYU_TRY(account, store::get<domain::Account>(tx, member.account_id));
        GYORYU_TRY(workspace, store::get<domain::Workspace>(tx, member.workspace_id));
        MemberInvitation invitation{std::nullopt, std::nullopt, settings.mail_configured};
        auto letter = letter_to(account, workspace, settings.public_url);
        if (account.password_hash.empty()) {
            invitation.expires_at = base::Instant{context.services.clock.now().unix_ms + valid_days * day_ms};
            letter.secret_url = one_time_url(settings, make_one_time_link(tx, account.id, *invitation.expires_at));
            letter.expires_at = invitation.expires_at;
            if (!works_elsewhere(tx, member)) invitation.url = letter.secret_url;
        }
        queue_mail(context, tx, nullptr, letter);
        audit_done(context, tx, {member.workspace_id, "invite_member", "member", member.id.str()});
        return invitation;
    });
}

}  // namespace gyoryu::app
