#include "app/mails/resend_mail.h"

#include "app/accounts/open_session.h"
#include "app/audit/audit.h"
#include "app/checks.h"
#include "app/index.h"
#include "app/links/link_rows.h"
#include "app/mails/mail_rows.h"
#include "app/participants/participant_rules.h"
#include "app/rehearsals/rehearsal_rows.h"
#include "app/saving.h"
#include "store/mail_tables.h"
#include "store/record.h"

namespace gyoryu::app {

namespace {

template <class Row>
Result<void> correct(Context& context, store::Transaction& tx, Notices& notices, const domain::Event& event,
                     const std::string& what, const Row& before, const std::string& email) {
    auto after = before;
    after.email = email;
    GYORYU_TRY(saved, store::update(tx, after, before.revision));
    index_row(tx, event.workspace_id, saved);
    audit_changed(context, tx, {event.workspace_id, "correct_address", what, saved.id.str()}, before, saved);
    notices.push_back({event.workspace_id, event.id, what, saved.id.str(), saved.revision});
    return {};
}

/// The address of the person the letter is about.
Result<void> correct_address(Context& context, store::Transaction& tx, Notices& notices,
                             const InEvent<domain::Mail>& mail, const std::string& email) {
    const auto id = store::where("id", mail.row.person_id);
    if (mail.row.person_kind == domain::PersonKind::participant) {
        if (auto one = store::find<domain::Participant>(tx, id)) {
            auto corrected = *one;
            corrected.email = email;
            GYORYU_CHECK(refuse_duplicates(tx, corrected));
            return correct(context, tx, notices, mail.event, "participant", *one, email);
        }
    } else if (mail.row.person_kind == domain::PersonKind::interpreter) {
        if (const auto one = store::find<domain::Interpreter>(tx, id))
            return correct(context, tx, notices, mail.event, "interpreter", *one, email);
    }
    return {};
}

Result<void> renew_secret(Context& context, store::Transaction& tx, domain::Mail& mail) {
    if (mail.body.find("{url}") == std::string::npos || !mail.secret_url.empty()) return {};
    if (!mail.own_page || !mail.person_kind) return fail(FaultCode::link_expired);
    mail.secret_url =
        make_another_link(context, tx, mail.event_id, {*mail.person_kind, mail.person_id, domain::LinkPurpose::page})
            .url.value_or("");
    return {};
}

}  // namespace

Result<Mail> resend_mail(Context& context, const domain::MailId& id, const ResendEdit& edit) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<Mail> {
        GYORYU_TRY(reached, reach_mail(context, tx, id));
        GYORYU_CHECK(Checks::of(edit).done());
        GYORYU_CHECK(refuse_rehearsal(tx, reached.event.id));
        auto mail = reached.row;
        if (mail.taken) return fail(FaultCode::still_working);
        if (mail.body.empty()) return fail(FaultCode::link_expired);
        GYORYU_CHECK(renew_secret(context, tx, mail));
        const auto email = normal_email(edit.to);
        if (!email.empty() && email != mail.to) {
            GYORYU_CHECK(correct_address(context, tx, notices, reached, email));
            mail.to = email;
        }
        mail.state = domain::MailState::waiting;
        mail.failure = domain::MailFailure::none;
        mail.attempts = 0;
        mail.expires_at = std::nullopt;
        mail.next_attempt_at = context.services.clock.now();
        store::put(tx, mail);
        audit_done(context, tx, {reached.event.workspace_id, "resend_mail", "mail", id.str()});
        notices.push_back({reached.event.workspace_id, reached.event.id, "mail", id.str(), 1});
        return mail_views(tx, {mail}).front();
    });
}

}  // namespace gyoryu::app
