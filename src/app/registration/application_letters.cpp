#include "app/registration/application_letters.h"

#include "app/mails/queue_mail.h"
#include "app/reader.h"
#include "app/registration/application_rows.h"

namespace gyoryu::app {

namespace {

const char* purpose_of(ApplicationNews news) {
    switch (news) {
        case ApplicationNews::received:
            return "application_received";
        case ApplicationNews::waiting:
            return "application_waiting";
        case ApplicationNews::accepted:
            return "application_accepted";
        case ApplicationNews::refused:
            return "application_refused";
        case ApplicationNews::moved_up:
            return "application_moved_up";
    }
    return "application_received";
}

/// How a letter greets somebody of whom little is known yet.
std::string greeted(const domain::Application& application) {
    if (!application.form.contact_name.empty()) return application.form.contact_name;
    const auto organisation = shown(application.lang, application.form.names);
    return organisation.empty() ? application.email : organisation;
}

Letter letter_to(const domain::Event& event, const domain::Application& application, std::string purpose) {
    Letter letter;
    letter.to = {application.email, application.lang, greeted(application), event.time_zone};
    letter.purpose = std::move(purpose);
    letter.params = {
        {"name", letter.to.name}, {"event", shown(application.lang, event.names)}, {"reason", application.reason}};
    return letter;
}

}  // namespace

void mail_continue(Context& context, store::Transaction& tx, const domain::Event& event,
                   const domain::Application& application, const std::string& token) {
    auto letter = letter_to(event, application, "application_continue");
    letter.secret_url = application_url(context.services, token);
    letter.expires_at = application.expires_at;
    queue_mail(context, tx, &event, letter);
}

void mail_news(Context& context, store::Transaction& tx, const domain::Event& event,
               const domain::Application& application, ApplicationNews news) {
    auto letter = letter_to(event, application, purpose_of(news));
    if (news == ApplicationNews::accepted) {
        letter.own_page = true;
        letter.to.kind = application.interpreter_id ? domain::PersonKind::interpreter : domain::PersonKind::participant;
        letter.to.person_id =
            application.interpreter_id ? application.interpreter_id->str() : application.participant_id->str();
    }
    const auto mail = queue_mail(context, tx, &event, letter);
    if (!mail || news == ApplicationNews::received) return;
    tx.execute("UPDATE mails SET next_attempt_at = $1 WHERE id = $2",
               {mail->created_at.unix_ms + decision_letter_delay_ms, mail->id.str()});
}

void take_back_letters(store::Transaction& tx, const domain::Application& application) {
    tx.execute(
        "DELETE FROM mails WHERE event_id = $1 AND \"to\" = $2 AND state = 'waiting' AND attempts = 0 AND purpose IN "
        "('application_accepted', 'application_refused', 'application_waiting', 'application_moved_up')",
        {application.event_id.str(), application.email});
}

}  // namespace gyoryu::app
