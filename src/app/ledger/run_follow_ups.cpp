#include "app/ledger/run_follow_ups.h"

#include "app/aftermath/archive.h"
#include "app/ledger/ask_rows.h"
#include "domain/months.h"
#include "store/ledger_tables.h"
#include "store/record.h"

#include <set>

namespace gyoryu::app {

namespace {

using domain::plus_months;

constexpr std::int64_t day_ms = 24LL * 60 * 60 * 1000;
constexpr int too_late_days = 30;
constexpr int follow_up_days = 42;  ///< until whoever has not answered is silent

/// Events with a ledger that ended within the last 13 months; what was put away takes no answers.
std::vector<domain::Event> events_to_follow(store::Transaction& tx, base::Instant now) {
    const auto today = base::to_local(now, "UTC").day;
    std::vector<std::string> ids;
    for (const auto& row : tx.query("SELECT DISTINCT event_id FROM ledger_entries"))
        ids.push_back(store::text_of(row[0]));
    auto events = store::select_where<domain::Event>(tx, store::one_of("id", ids), store::less("ends_on", today),
                                                     store::greater("ends_on", plus_months(today, -14)));
    std::erase_if(events, [&](const domain::Event& event) { return is_archived(tx, event.id); });
    return events;
}

std::optional<int> months_due(const domain::Event& event, base::Instant now) {
    const auto today = base::to_local(now, event.time_zone).day;
    for (const int months : {3, 6, 12}) {
        const auto due = plus_months(event.ends_on, months);
        if (due <= today && today <= due.plus_days(too_late_days)) return months;
    }
    return std::nullopt;
}

std::set<std::string> parties_of(const LoadedLedger& ledger) {
    std::set<std::string> parties;
    for (const auto& claim : ledger.book->claims())
        for (const auto& id : {claim.entry->seller_id, claim.entry->buyer_id})
            if (!id.empty()) parties.insert(id.str());
    return parties;
}

void ask_all(Context& context, store::Transaction& tx, const domain::Event& event, int months) {
    const auto ledger = load_ledger(context, tx, event);
    for (const auto& party : parties_of(ledger)) {
        domain::LedgerAsk ask;
        ask.id = context.services.ids.next_text();
        ask.event_id = event.id;
        ask.purpose = domain::AskPurpose::follow_up;
        ask.participant_id = ParticipantId(party);
        ask.months = months;
        ask.asked_at = ledger.now;
        ask.due_at = {ledger.now.unix_ms + follow_up_days * day_ms};
        if (store::insert_if_new(tx, ask)) queue_ask_letter(context, tx, event, ask, "outcome_follow_up", 0);
    }
}

bool is_due(const domain::LedgerAsk& ask, base::Instant now) {
    if (ask.purpose == domain::AskPurpose::confirm)
        return ask.reminders == 0 && now.unix_ms >= ask.due_at.unix_ms - 3 * day_ms && now < ask.due_at &&
               now.unix_ms - ask.asked_at.unix_ms > day_ms;
    return ask.reminders < 2 && now.unix_ms >= ask.asked_at.unix_ms + (ask.reminders + 1) * 14 * day_ms &&
           now < ask.due_at;
}

/// One letter for all confirmations of a participant at an event.
void remind(Context& context, store::Transaction& tx, base::Instant now) {
    std::set<std::string> told;
    for (auto& ask : store::select<domain::LedgerAsk>(
             tx, {{store::is_null("answered_at"), store::where("cancelled", false), store::greater("due_at", now)},
                  {},
                  0})) {
        if (!is_due(ask, now) || is_archived(tx, ask.event_id)) continue;
        const auto event = store::find<domain::Event>(tx, store::where("id", ask.event_id));
        const auto who = ask.participant_id.str() + boost::describe::enum_to_string(ask.purpose, "");
        const bool follow_up = ask.purpose == domain::AskPurpose::follow_up;
        if (event && told.insert(who).second)
            queue_ask_letter(context, tx, *event, ask,
                             follow_up ? "outcome_follow_up_reminder" : "outcome_confirm_reminder", 0);
        const auto revision = ask.revision;
        ++ask.reminders;
        ask.reminded_at = now;
        (void)store::update(tx, std::move(ask), revision);
    }
}

}  // namespace

void run_follow_ups(Services& services) {
    Context context{services, domain::SystemActor{}, domain::Lang::en, {}};
    const auto now = services.clock.now();
    const auto events = services.database.read([&](store::Transaction& tx) { return events_to_follow(tx, now); });
    for (const auto& event : events) {
        const auto months = months_due(event, now);
        if (months) services.database.write([&](store::Transaction& tx) { ask_all(context, tx, event, *months); });
    }
    services.database.write([&](store::Transaction& tx) { remind(context, tx, now); });
}

}  // namespace gyoryu::app
