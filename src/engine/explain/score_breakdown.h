#pragma once

#include "engine/model/breach.h"
#include "engine/model/score.h"
#include "engine/model/timetable.h"

#include <vector>

namespace gyoryu::engine {

/// One measured rule's share of a score.
struct RuleShare {
    RuleKey rule = RuleKey::breaks;
    std::int64_t penalty = 0;
    std::vector<Breach> places;  ///< where it comes from, the largest first; `amount` is the share
};

/// Every measured rule, whether or not the objective weighs it; at most `places_most` places each.
std::vector<RuleShare> score_breakdown(const Problem& problem, const Timetable& timetable, int places_most = 100);

}  // namespace gyoryu::engine
