#include "app/mails/send_test_mail.h"

#include "app/accounts/attempt_limit.h"
#include "app/accounts/open_session.h"
#include "app/audit/audit.h"
#include "app/checks.h"
#include "app/mails/mail_rows.h"
#include "app/mails/queue_mail.h"
#include "app/reader.h"
#include "app/saving.h"

#include <array>

namespace gyoryu::app {

Result<Mail> send_test_mail(Context& context, const EventId& id, const TestMailEdit& edit) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<Mail> {
        GYORYU_TRY(event, reach_event(context, tx, id, Need::organise));
        GYORYU_CHECK(Checks::of(edit).done());
        if (!context.services.settings.mail_configured) return fail(FaultCode::mail_not_configured);
        // The address may be anybody's: a program must not make us write to the world.
        const std::array limits{AttemptLimit{attempt_key("test_mail", event.workspace_id.str())}};
        GYORYU_CHECK(take_attempt(tx, context.services.clock.now(), limits));
        Letter letter;
        letter.to = {normal_email(edit.to), context.lang, normal_email(edit.to), event.time_zone};
        letter.purpose = "test";
        letter.params = {{"name", letter.to.email}, {"event", shown(context.lang, event.names)}};
        const auto mail = queue_mail(context, tx, &event, letter);
        if (!mail) {
            Checks checks;
            checks.add("/to", "bad_format", {{"format", "email"}});
            GYORYU_CHECK(checks.done());
        }
        audit_done(context, tx, {event.workspace_id, "send_test_mail", "mail", mail->id.str()});
        notices.push_back({event.workspace_id, event.id, "mail", mail->id.str(), 1});
        return mail_views(tx, {*mail}).front();
    });
}

}  // namespace gyoryu::app
