#include "app/logs/list_logs.h"

#include "store/ledger_tables.h"
#include "store/record.h"

#include <algorithm>

namespace gyoryu::app {

namespace {

using domain::LogState;

void count(LogSummary& summary, const LogLine& line) {
    ++summary.meetings;
    summary.over += line.over ? 1 : 0;
    summary.due += line.over && line.state == LogState::none ? 1 : 0;
    summary.one_side += line.state == LogState::one_side ? 1 : 0;
    summary.alike += line.state == LogState::alike ? 1 : 0;
    summary.differ += line.state == LogState::differ ? 1 : 0;
    summary.settled += line.state == LogState::settled ? 1 : 0;
    summary.absent += line.state != LogState::none && line.outcome != domain::LogOutcome::held ? 1 : 0;
}

void add(LogSummary& summary, const LogLine& line) {
    if (line.currency.empty()) return;
    auto found = std::ranges::find(summary.totals, line.currency, &LogTotal::currency);
    if (found == summary.totals.end()) {
        summary.totals.emplace_back().currency = line.currency;
        found = std::prev(summary.totals.end());
    }
    const bool settled = line.state == LogState::settled;
    (settled ? found->settled_amount : found->open_amount) += line.amount_minor.value_or(0);
    (settled ? found->settled_expected : found->open_expected) += line.expected_minor.value_or(0);
    (settled ? found->settled_concluded : found->open_concluded) += line.concluded_minor.value_or(0);
}

/// Every total in the base currency, summed after rounding each, as the results page does.
std::optional<LogTotal> together(const LogSummary& summary, const domain::EventRates& rates) {
    LogTotal all;
    all.currency = rates.base_currency;
    for (const auto& total : summary.totals)
        for (const auto member : {&LogTotal::settled_amount, &LogTotal::settled_expected, &LogTotal::settled_concluded,
                                  &LogTotal::open_amount, &LogTotal::open_expected, &LogTotal::open_concluded}) {
            const auto money = domain::converted(rates, {total.*member, total.currency}, rates.base_currency);
            if (!money) return std::nullopt;
            all.*member += money->minor;
        }
    return all;
}

}  // namespace

Result<LogSummary> summarise_logs(Context& context, const EventId& id) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<LogSummary> {
        GYORYU_TRY(event, reach_event(context, tx, id, Need::read));
        const auto released = load_log_event(context, tx, event);
        LogSummary summary;
        if (released.told)
            for (const auto& line : log_lines(context, tx, released)) count(summary, line), add(summary, line);
        std::ranges::sort(summary.totals, {}, &LogTotal::currency);
        const auto rates = store::find<domain::EventRates>(tx, store::where("event_id", event.id));
        if (!rates) return summary;
        summary.base_currency = rates->base_currency;
        summary.rates = rates->rates;
        summary.together = together(summary, *rates);
        return summary;
    });
}

}  // namespace gyoryu::app
