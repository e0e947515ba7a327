#pragma once

#include "app/ledger/ledger_view.h"

namespace gyoryu::app {

/// So many entries and what they come to in the currency shown. `unconverted` of them have no rate: they are counted
/// and not summed.
struct Tally {
    std::int64_t count = 0;
    std::int64_t minor = 0;
    std::int64_t unconverted = 0;
    std::int64_t approximate = 0;  ///< entries that say "about"

    friend bool operator==(const Tally&, const Tally&) = default;
};
BOOST_DESCRIBE_STRUCT(Tally, (), (count, minor, unconverted, approximate))

/// A total and the parts it divides into.
struct SplitTally {
    Tally total;
    Tally confirmed;
    Tally claimed;
    Tally disputed;
};
BOOST_DESCRIBE_STRUCT(SplitTally, (), (total, confirmed, claimed, disputed))

struct CurrencyTotal {
    std::string currency;
    std::int64_t count = 0;
    std::int64_t minor = 0;  ///< in that currency
};
BOOST_DESCRIBE_STRUCT(CurrencyTotal, (), (currency, count, minor))

struct StageTotal {
    domain::OutcomeStage stage = domain::OutcomeStage::consultation;
    SplitTally split;
    SplitTally day;       ///< of those that happened by the event's last day
    SplitTally standing;  ///< of deals that have come this far and no further
    std::vector<CurrencyTotal> currencies;
};
BOOST_DESCRIBE_STRUCT(StageTotal, (), (stage, split, day, standing, currencies))

/// The totals of one country, product or seller.
struct GroupTotal {
    std::string key;  ///< what LedgerFilter takes; "-" for nobody
    domain::Names names;
    std::vector<SplitTally> stages;  ///< the four, in order
};
BOOST_DESCRIBE_STRUCT(GroupTotal, (), (key, names, stages))

BOOST_DEFINE_ENUM_CLASS(Checkpoint, event_day, month_3, month_6, month_12, today)

/// The totals of what had happened by a day.
struct CoursePoint {
    Checkpoint at = Checkpoint::event_day;
    base::LocalDate until;
    std::vector<Tally> stages;    ///< the four, in order
    std::vector<Tally> standing;  ///< where the deals stood then
};
BOOST_DESCRIBE_STRUCT(CoursePoint, (), (at, until, stages, standing))

/// Something to look at; `ledger.flag.<code>` in the catalogue.
struct LedgerFlag {
    std::string code;
    std::vector<domain::LedgerEntryId> entry_ids;
    std::vector<std::int64_t> numbers;
    std::map<std::string, std::string> params;
};
BOOST_DESCRIBE_STRUCT(LedgerFlag, (), (code, entry_ids, numbers, params))

struct AskNumbers {
    int asked = 0;
    int answered = 0;
    int silent = 0;
};
BOOST_DESCRIBE_STRUCT(AskNumbers, (), (asked, answered, silent))

struct Results {
    EventId event_id;
    std::string currency;  ///< that all minor units are in
    std::string base_currency;
    std::vector<domain::ReferenceRate> rates;
    int meetings = 0;  ///< in the newest release; without one, planned; less those not held
    int meetings_not_held = 0;
    int meetings_with_entries = 0;
    std::vector<StageTotal> stages;  ///< the four, in order
    std::vector<GroupTotal> by_country;
    std::vector<GroupTotal> by_product;
    std::vector<GroupTotal> by_seller;
    std::vector<CoursePoint> course;
    std::vector<LedgerFlag> flags;
    AskNumbers confirmations;
    AskNumbers follow_ups;
    std::int64_t entries = 0;
    std::string head_hash;
    std::optional<ChainBreak> broken;
    bool sample = false;  ///< some entries are invented
};
BOOST_DESCRIBE_STRUCT(Results, (),
                      (event_id, currency, base_currency, rates, meetings, meetings_not_held, meetings_with_entries,
                       stages, by_country, by_product, by_seller, course, flags, confirmations, follow_ups, entries,
                       head_hash, broken, sample))

}  // namespace gyoryu::app
