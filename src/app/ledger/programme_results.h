#pragma once

#include "app/context.h"
#include "app/ledger/results_view.h"

namespace gyoryu::app {

/// What an event adds to a total of its programme.
struct EventShare {
    EventId event_id;
    std::string key;  ///< what the event's LedgerFilter takes for the group; empty for the event as a whole
    std::vector<SplitTally> stages;  ///< the four, in order
};
BOOST_DESCRIBE_STRUCT(EventShare, (), (event_id, key, stages))

/// The totals of one country or seller's organisation over all events.
struct ProgrammeGroup {
    std::string key;  ///< country or organisation id; "-" for nobody
    domain::Names names;
    std::vector<SplitTally> stages;  ///< the four, in order: the sums of `shares`
    std::vector<EventShare> shares;
};
BOOST_DESCRIBE_STRUCT(ProgrammeGroup, (), (key, names, stages, shares))

struct ProgrammeEvent {
    EventId event_id;
    std::string slug;
    domain::Names names;
    base::LocalDate starts_on;
    base::LocalDate ends_on;
    bool sample = false;  ///< some entries are invented
    int meetings = 0;     ///< in the newest release; without one, planned
    std::int64_t entries = 0;
    std::vector<SplitTally> stages;  ///< the four, in order
    bool chain_broken = false;
};
BOOST_DESCRIBE_STRUCT(ProgrammeEvent, (),
                      (event_id, slug, names, starts_on, ends_on, sample, meetings, entries, stages, chain_broken))

struct ProgrammeResults {
    ProgrammeId programme_id;
    std::string currency;                 ///< that all minor units are in
    std::vector<std::string> currencies;  ///< that some event has a rate for
    std::vector<SplitTally> stages;       ///< the four, in order: the sums of `events`
    std::vector<ProgrammeEvent> events;   ///< earliest first
    std::vector<ProgrammeGroup> by_country;
    std::vector<ProgrammeGroup> by_seller;
};
BOOST_DESCRIBE_STRUCT(ProgrammeResults, (), (programme_id, currency, currencies, stages, events, by_country, by_seller))

/// The outcome ledgers of all events of a programme, each converted at its own event's rates. `currency`: to show
/// amounts in; without one, the base currency of most events. Copies for rehearsals do not count. Members only.
Result<ProgrammeResults> programme_results(Context& context, const ProgrammeId& programme, const std::string& currency);

}  // namespace gyoryu::app
