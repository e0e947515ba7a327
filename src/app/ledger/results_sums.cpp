#include "app/ledger/results_sums.h"

#include "base/stable_sort.h"
#include "domain/months.h"

#include <algorithm>

namespace gyoryu::app {

namespace {

using domain::Claim;
using domain::OutcomeStage;
using domain::plus_months;

constexpr std::array all_stages{OutcomeStage::consultation, OutcomeStage::expected_contract, OutcomeStage::contract,
                                OutcomeStage::performed};

void add(Tally& tally, const LoadedLedger& ledger, const Claim& claim, const std::string& currency) {
    const auto shown = domain::converted(ledger.rates, {*claim.entry->amount_minor, claim.entry->currency}, currency);
    ++tally.count;
    tally.minor += shown ? shown->minor : 0;
    tally.unconverted += shown ? 0 : 1;
    tally.approximate += claim.entry->approximate ? 1 : 0;
}

void add(SplitTally& split, const LoadedLedger& ledger, const Claim& claim, const std::string& currency) {
    add(split.total, ledger, claim, currency);
    switch (claim.state) {
        case domain::ConfirmationState::confirmed:
            return add(split.confirmed, ledger, claim, currency);
        case domain::ConfirmationState::claimed:
            return add(split.claimed, ledger, claim, currency);
        case domain::ConfirmationState::disputed:
            return add(split.disputed, ledger, claim, currency);
    }
}

void add_currency(std::vector<CurrencyTotal>& totals, const Claim& claim) {
    const auto& currency = claim.entry->currency;
    auto found = std::ranges::find(totals, currency, &CurrencyTotal::currency);
    if (found == totals.end()) found = totals.insert(totals.end(), {currency, 0, 0});
    ++found->count;
    found->minor += *claim.entry->amount_minor;
}

std::size_t place(OutcomeStage stage) { return static_cast<std::size_t>(stage); }

/// The furthest stage of each deal by a day.
std::map<std::string, OutcomeStage> stood_at(const LoadedLedger& ledger, base::LocalDate until) {
    std::map<std::string, OutcomeStage> furthest;
    for (const auto& claim : ledger.book->claims()) {
        if (!claim.counts || claim.entry->happened_on > until) continue;
        const auto [found, first] = furthest.emplace(claim.deal_id.str(), *claim.entry->stage);
        if (!first) found->second = std::max(found->second, *claim.entry->stage);
    }
    return furthest;
}

CoursePoint point_at(const LoadedLedger& ledger, const std::string& currency, Checkpoint at, base::LocalDate until) {
    CoursePoint point{at, until, std::vector<Tally>(all_stages.size()), std::vector<Tally>(all_stages.size())};
    const auto furthest = stood_at(ledger, until);
    for (const auto& claim : ledger.book->claims()) {
        if (!claim.counts || claim.entry->happened_on > until) continue;
        const auto stage = *claim.entry->stage;
        add(point.stages[place(stage)], ledger, claim, currency);
        if (furthest.at(claim.deal_id.str()) == stage) add(point.standing[place(stage)], ledger, claim, currency);
    }
    return point;
}

}  // namespace

std::vector<StageTotal> stage_totals(const LoadedLedger& ledger, const std::string& currency) {
    std::vector<StageTotal> totals;
    for (const auto stage : all_stages) totals.push_back({stage, {}, {}, {}, {}});
    for (const auto& claim : ledger.book->claims()) {
        if (!claim.counts) continue;
        auto& total = totals[place(*claim.entry->stage)];
        add(total.split, ledger, claim, currency);
        if (claim.entry->happened_on <= ledger.event.ends_on) add(total.day, ledger, claim, currency);
        if (claim.furthest) add(total.standing, ledger, claim, currency);
        add_currency(total.currencies, claim);
    }
    for (auto& total : totals) std::ranges::sort(total.currencies, {}, &CurrencyTotal::currency);
    return totals;
}

std::vector<GroupTotal> group_totals(const LoadedLedger& ledger, const std::string& currency,
                                     const std::function<std::string(const Claim&)>& key_of) {
    std::map<std::string, GroupTotal> groups;
    for (const auto& claim : ledger.book->claims()) {
        if (!claim.counts) continue;
        auto key = key_of(claim);
        if (key.empty()) key = "-";
        auto& group = groups[key];
        group.key = key;
        group.stages.resize(all_stages.size());
        add(group.stages[place(*claim.entry->stage)], ledger, claim, currency);
    }
    std::vector<GroupTotal> sorted;
    for (auto& [key, group] : groups) sorted.push_back(std::move(group));
    base::stable_sort(sorted, std::greater{}, [](const GroupTotal& group) { return group.stages.front().total.minor; });
    return sorted;
}

std::vector<CoursePoint> course_of(const LoadedLedger& ledger, const std::string& currency) {
    const auto today = base::to_local(ledger.now, ledger.event.time_zone).day;
    const auto end = ledger.event.ends_on;
    std::vector<CoursePoint> course{point_at(ledger, currency, Checkpoint::event_day, end)};
    const std::array<std::pair<Checkpoint, int>, 3> later{
        {{Checkpoint::month_3, 3}, {Checkpoint::month_6, 6}, {Checkpoint::month_12, 12}}};
    for (const auto& [at, months] : later)
        if (plus_months(end, months) <= today)
            course.push_back(point_at(ledger, currency, at, plus_months(end, months)));
    if (today > course.back().until) course.push_back(point_at(ledger, currency, Checkpoint::today, today));
    return course;
}

}  // namespace gyoryu::app
