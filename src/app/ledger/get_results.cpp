#include "app/ledger/get_results.h"

#include "app/ledger/find_flags.h"
#include "app/ledger/results_sums.h"
#include "app/meetings/meeting_course.h"
#include "app/reach.h"
#include "store/ledger_tables.h"
#include "store/record.h"

#include <algorithm>
#include <set>

namespace gyoryu::app {

namespace {

int meetings_with_entries(const LoadedLedger& ledger) {
    std::set<std::string> meetings;
    for (const auto& claim : ledger.book->claims())
        if (!claim.entry->meeting_id.empty()) meetings.insert(claim.entry->meeting_id.str());
    return static_cast<int>(meetings.size());
}

void name_sellers(const LoadedLedger& ledger, std::vector<GroupTotal>& groups) {
    for (auto& group : groups) {
        const auto party = ledger.parties.find(group.key);
        if (party != ledger.parties.end()) group.names = party->second.names;
    }
}

AskNumbers numbers_of(store::Transaction& tx, const LoadedLedger& ledger, domain::AskPurpose purpose) {
    AskNumbers numbers;
    for (const auto& ask :
         store::select_where<domain::LedgerAsk>(tx, store::where("event_id", ledger.event.id),
                                                store::where("purpose", purpose), store::where("cancelled", false))) {
        ++numbers.asked;
        numbers.answered += ask.answered_at ? 1 : 0;
        numbers.silent += !ask.answered_at && ask.due_at < ledger.now ? 1 : 0;
    }
    return numbers;
}

void put_groups(const LoadedLedger& ledger, Results& results) {
    results.by_country =
        group_totals(ledger, results.currency, [&](const domain::Claim& claim) { return country_of(ledger, claim); });
    results.by_product =
        group_totals(ledger, results.currency, [&](const domain::Claim& claim) { return product_of(ledger, claim); });
    results.by_seller =
        group_totals(ledger, results.currency, [](const domain::Claim& claim) { return claim.entry->seller_id.str(); });
    name_sellers(ledger, results.by_seller);
}

}  // namespace

Result<Results> get_results(Context& context, const EventId& id, const std::string& currency) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<Results> {
        GYORYU_TRY(event, reach_event(context, tx, id, Need::read));
        const auto ledger = load_ledger(context, tx, event);
        Results results;
        results.event_id = event.id;
        results.currency = shown_currency(ledger, currency);
        results.base_currency = ledger.rates.base_currency;
        results.rates = ledger.rates.rates;
        const auto meetings = count_meetings(tx, event.id);
        results.meetings = meetings.told();
        results.meetings_not_held = meetings.not_held;
        results.meetings_with_entries = meetings_with_entries(ledger);
        results.stages = stage_totals(ledger, results.currency);
        put_groups(ledger, results);
        results.course = course_of(ledger, results.currency);
        results.flags = find_flags(ledger);
        results.confirmations = numbers_of(tx, ledger, domain::AskPurpose::confirm);
        results.follow_ups = numbers_of(tx, ledger, domain::AskPurpose::follow_up);
        const auto chain = verify_chain(tx, event.id);
        results.entries = chain.entries;
        results.head_hash = chain.head_hash;
        results.broken = chain.broken;
        results.sample = std::ranges::any_of(ledger.book->entries(), &domain::LedgerEntry::sample);
        return results;
    });
}

}  // namespace gyoryu::app
