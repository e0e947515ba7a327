#include "app/mails/note_bounce.h"

#include "app/audit/audit.h"
#include "app/reach.h"
#include "app/saving.h"
#include "mail/bounce.h"
#include "store/mail_tables.h"
#include "store/record.h"

namespace gyoryu::app {

namespace {

Result<BounceNoted> note(Context& context, store::Transaction& tx, Notices& notices,
                         const std::vector<store::Condition>& whose, std::string_view message) {
    const auto bounce = mail::read_bounce(message);
    if (!bounce) return fail(FaultCode::unreadable_file);
    auto wanted = whose;
    wanted.push_back(store::where("message_id", bounce->message_id));
    auto found = store::select<domain::Mail>(tx, {wanted, {}, 1});
    if (found.empty()) return fail(FaultCode::not_found, {{"what", "mail"}});
    auto& mail = found.front();
    if (!bounce->final) return BounceNoted{false};
    mail.state = domain::MailState::failed;
    mail.failure = domain::MailFailure::bounced;
    mail.last_refusal = bounce->reason;
    mail.next_attempt_at = std::nullopt;
    mail.taken = false;
    store::put(tx, mail);
    if (mail.workspace_id.empty()) return BounceNoted{true};
    audit_done(context, tx, {mail.workspace_id, "note_bounce", "mail", mail.id.str()},
               {{"status", "", bounce->status}});
    const auto event = mail.event_id.empty() ? std::nullopt : std::optional(mail.event_id);
    notices.push_back({mail.workspace_id, event, "mail", mail.id.str(), 1});
    return BounceNoted{true};
}

}  // namespace

Result<BounceNoted> note_bounce(Context& context, const WorkspaceId& id, std::string_view message) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<BounceNoted> {
        GYORYU_TRY(workspace, reach_workspace(context, tx, id, Need::organise));
        return note(context, tx, notices, {store::where("workspace_id", workspace.id)}, message);
    });
}

Result<BounceNoted> note_bounce(Context& context, std::string_view message) {
    if (!std::holds_alternative<domain::SystemActor>(context.actor)) return fail(FaultCode::forbidden);
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<BounceNoted> {
        return note(context, tx, notices, {}, message);
    });
}

}  // namespace gyoryu::app
