#include "app/aftermath/thank_you.h"

#include "app/audit/audit.h"
#include "app/mails/letter_words.h"
#include "app/reach.h"
#include "app/reader.h"
#include "app/saving.h"
#include "store/after_tables.h"
#include "store/mail_tables.h"
#include "store/record.h"

#include <map>

namespace gyoryu::app {

namespace {

constexpr const char* subject = "thank_you";

std::vector<Recipient> recipients(store::Transaction& tx, const domain::Event& event) {
    std::vector<Recipient> all;
    const auto add = [&](domain::PersonKind kind, const std::string& id) {
        if (auto to = find_recipient(tx, event, kind, id)) all.push_back(std::move(*to));
    };
    for (const auto& one : store::select_where<domain::Participant>(
             tx, store::where("event_id", event.id), store::where_not("status", domain::ParticipantStatus::withdrawn)))
        add(domain::PersonKind::participant, one.id.str());
    for (const auto& one : store::select_where<domain::Interpreter>(tx, store::where("event_id", event.id)))
        add(domain::PersonKind::interpreter, one.id.str());
    return all;
}

bool has_it(store::Transaction& tx, const domain::Event& event, const Recipient& to) {
    return store::find<domain::Reminder>(tx, store::where("event_id", event.id), store::where("person_kind", *to.kind),
                                         store::where("person_id", to.person_id), store::where("subject", subject))
        .has_value();
}

bool asks_survey(store::Transaction& tx, const EventId& event, base::Instant now) {
    const auto survey = store::find<domain::Survey>(tx, store::where("event_id", event));
    return survey && survey->published && (!survey->closes_at || now < *survey->closes_at);
}

Letter letter_to(const domain::Event& event, const Recipient& to, bool survey) {
    Letter letter;
    letter.to = to;
    letter.purpose = subject;
    letter.params = {{"name", to.name}, {"event", shown(to.lang, event.names)}, {"survey", survey ? "yes" : "no"}};
    letter.own_page = true;
    return letter;
}

ThankYou preview(const Services& services, store::Transaction& tx, const domain::Event& event) {
    const auto now = services.clock.now();
    ThankYou thanks;
    thanks.survey = asks_survey(tx, event.id, now);
    std::map<domain::Lang, ThankYouLetter> letters;
    for (const auto& to : recipients(tx, event)) {
        if (has_it(tx, event, to)) {
            ++thanks.written;
        } else if (to.email.empty()) {
            ++thanks.without_address;
        } else {
            ++thanks.waiting;
            auto& letter = letters[to.lang];
            letter.lang = to.lang;
            if (++letter.people > 1) continue;
            auto words = letter_words(services, tx, event.workspace_id, letter_to(event, to, thanks.survey));
            letter.subject = std::move(words.subject);
            letter.body = without_link(std::move(words.body), to.lang);
        }
    }
    for (auto& [lang, letter] : letters) thanks.letters.push_back(std::move(letter));
    return thanks;
}

}  // namespace

Result<ThankYou> get_thank_you(Context& context, const EventId& id) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<ThankYou> {
        GYORYU_TRY(event, reach_event(context, tx, id, Need::organise));
        return preview(context.services, tx, event);
    });
}

Result<ThankYou> send_thank_you(Context& context, const EventId& id) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<ThankYou> {
        GYORYU_TRY(event, reach_event(context, tx, id, Need::organise));
        const auto now = context.services.clock.now();
        const bool survey = asks_survey(tx, event.id, now);
        int written = 0;
        for (const auto& to : recipients(tx, event)) {
            if (to.email.empty() || has_it(tx, event, to)) continue;
            if (!queue_mail(context, tx, &event, letter_to(event, to, survey))) continue;
            store::insert(tx, domain::Reminder{event.id, *to.kind, to.person_id, subject, now});
            ++written;
        }
        audit_done(context, tx, {event.workspace_id, "send_thank_you", "event", event.id.str()},
                   {{"letters", "", std::to_string(written)}});
        notices.push_back({event.workspace_id, event.id, "mail", event.id.str(), 1});
        return preview(context.services, tx, event);
    });
}

}  // namespace gyoryu::app
