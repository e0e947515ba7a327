#include "app/mails/list_mails.h"

#include "app/listed.h"
#include "app/mails/letter_words.h"
#include "app/mails/mail_rows.h"
#include "store/mail_tables.h"
#include "text/catalogue.h"

namespace gyoryu::app {

namespace {

std::vector<store::Condition> conditions_of(const EventId& event, const MailFilter& filter) {
    std::vector<store::Condition> conditions{store::where("event_id", event)};
    if (filter.state) conditions.push_back(store::where("state", *filter.state));
    if (!filter.purpose.empty()) conditions.push_back(store::where("purpose", filter.purpose));
    if (!filter.person_id.empty()) conditions.push_back(store::where("person_id", filter.person_id));
    return conditions;
}

Outbox counted(const store::Rows& rows) {
    Outbox outbox;
    for (const auto& row : rows) {
        const auto state = store::text_of(row[0]);
        const int count = static_cast<int>(store::integer_of(row[1]));
        if (state == "waiting") outbox.waiting = count;
        if (state == "held") outbox.held = count;
        if (state == "sent") outbox.sent = count;
        if (state == "failed") outbox.failed = count;
        if (state == "withdrawn") outbox.withdrawn = count;
        if (state == "captured") outbox.captured = count;
    }
    return outbox;
}

}  // namespace

Result<List<Mail>> list_mails(Context& context, const EventId& id, const MailFilter& filter, const ListQuery& query) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<List<Mail>> {
        GYORYU_TRY(event, reach_event(context, tx, id, Need::organise));
        GYORYU_CHECK(Checks::of(query).done());
        GYORYU_CHECK(Checks::of(filter).done());
        const store::Select wanted{conditions_of(event.id, filter), {{"created_at", true}}, 0};
        if (query.q.empty()) {
            GYORYU_TRY(page, store::page<domain::Mail>(tx, wanted, query.cursor, query.limit));
            return List<Mail>{mail_views(tx, page.items), page.next_cursor, page.total};
        }
        auto views = mail_views(tx, store::select<domain::Mail>(tx, wanted));
        std::erase_if(views, [&](const Mail& one) {
            std::string searched = one.to + "\n" + one.subject;
            if (one.person)
                for (const auto& name : one.person->names) searched += "\n" + name.text;
            return !text::contains(searched, query.q);
        });
        return slice_of(std::move(views), query);
    });
}

Result<Outbox> get_outbox(Context& context, const EventId& id) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<Outbox> {
        GYORYU_TRY(event, reach_event(context, tx, id, Need::organise));
        auto outbox =
            counted(tx.query("SELECT state, COUNT(*) FROM mails WHERE event_id = $1 GROUP BY state", {event.id.str()}));
        outbox.mail_configured = context.services.settings.mail_configured;
        return outbox;
    });
}

Result<MailText> get_mail(Context& context, const domain::MailId& id) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<MailText> {
        GYORYU_TRY(reached, reach_mail(context, tx, id));
        return MailText{mail_views(tx, {reached.row}).front(), without_link(reached.row.body, reached.row.lang)};
    });
}

}  // namespace gyoryu::app
