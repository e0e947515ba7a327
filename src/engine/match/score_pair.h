#pragma once

#include "engine/match/match_pair.h"
#include "engine/match/match_reason.h"

#include <optional>
#include <vector>

namespace gyoryu::engine {

struct PairScore {
    int points = 0;                     ///< the sum of all reasons, 0 … 100 with the usual weights
    std::vector<MatchReason> reasons;   ///< most points first
    std::optional<MatchFilter> filter;  ///< why the pair is not matched, whatever its points
};

/// How well a seller and a buyer fit: the sum of the functions of reasons/, where `past` takes away no more than the
/// others gave. A declined wish gives no points. Filters in the order of match_reasons.inc, the first that excludes;
/// a pair the organiser decided must meet is excluded by `never`, `unplaceable` and `no_interpreter` only.
PairScore score_pair(const MatchPair& pair);

}  // namespace gyoryu::engine
