#include "app/workspaces/invite_member.h"

#include "app/accounts/address_proof.h"
#include "app/accounts/one_time_link.h"
#include "app/accounts/secret_token.h"
#include "app/audit/audit.h"
#include "app/mails/queue_mail.h"
#include "app/reader.h"
#include "app/rehearsals/rehearsal_members.h"
#include "app/saving.h"
#include "app/workspaces/members.h"
#include "store/record.h"

#include <algorithm>

namespace gyoryu::app {

namespace {

constexpr std::int64_t valid_days = 7;
constexpr std::int64_t day_ms = 24LL * 60 * 60 * 1000;

bool works_elsewhere(store::Transaction& tx, const domain::Member& member) {
    auto here = rehearsals_of(tx, member.workspace_id);
    here.push_back(member.workspace_id);
    const auto all = store::select_where<domain::Member>(tx, store::where("account_id", member.account_id));
    return std::ranges::any_of(
        all, [&](const domain::Member& one) { return std::ranges::find(here, one.workspace_id) == here.end(); });
}

Letter letter_to(const domain::Account& account, const domain::Workspace& workspace, std::string url, bool by_link) {
    Letter letter;
    letter.to = {account.email, account.locale, account.display_name, {}};
    letter.purpose = by_link ? "member_invited" : "member_added";
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
        const bool waits = !waiting_for_proof(tx, {member}).empty();
        const bool by_link = waits || account.password_hash.empty();
        auto letter = letter_to(account, workspace, settings.public_url, by_link);
        if (by_link) {
            invitation.expires_at = base::Instant{context.services.clock.now().unix_ms + valid_days * day_ms};
            const auto token = make_one_time_link(tx, account.id, *invitation.expires_at);
            letter.secret_url = one_time_url(settings, token);
            letter.expires_at = invitation.expires_at;
            if (!waits && !works_elsewhere(tx, member)) {
                invitation.url = letter.secret_url;
                note_shown_link(tx, account.id, workspace.id, token_hash(token));
            }
        }
        queue_mail(context, tx, nullptr, letter);
        audit_done(context, tx, {member.workspace_id, "invite_member", "member", member.id.str()});
        return invitation;
    });
}

}  // namespace gyoryu::app
