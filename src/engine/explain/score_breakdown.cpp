#include "engine/explain/score_breakdown.h"

#include "engine/rules/measured_rule.h"

#include <algorithm>
#include <tuple>

namespace gyoryu::engine {

std::vector<RuleShare> score_breakdown(const Problem& problem, const Timetable& timetable, int places_most) {
    const Days days(problem, timetable);
    std::vector<RuleShare> shares;
    for (const RuleKey rule : all_rule_keys()) {
        if (kind_of(rule) != RuleKind::measured) continue;
        RuleShare share{rule, 0, places_of(days, rule)};
        for (const Breach& place : share.places) share.penalty += place.amount;
        std::ranges::sort(share.places, [](const Breach& a, const Breach& b) {
            return std::tuple(-a.amount, a.participant, a.meeting, a.slot) <
                   std::tuple(-b.amount, b.participant, b.meeting, b.slot);
        });
        if (share.places.size() > static_cast<std::size_t>(places_most)) share.places.resize(places_most);
        shares.push_back(std::move(share));
    }
    return shares;
}

}  // namespace gyoryu::engine
