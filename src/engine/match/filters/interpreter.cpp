#include "engine/match/filters/all_filters.h"

#include <algorithm>

namespace gyoryu::engine::match_filters {

std::optional<MatchFilter> interpreter(const MatchPair& pair) {
    if (!needs_interpreter(pair)) return std::nullopt;
    const bool helped = std::ranges::any_of(pair.problem().interpreters, [&](const MatchInterpreter& one) {
        return one.meetings_most > 0 && can_interpret(one, pair);
    });
    return helped ? std::nullopt : std::optional(MatchFilter{.key = MatchFilterKey::no_interpreter});
}

}  // namespace gyoryu::engine::match_filters
