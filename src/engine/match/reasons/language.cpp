#include "engine/match/reasons/all_reasons.h"

#include <algorithm>

namespace gyoryu::engine::match_reasons {

std::optional<MatchReason> language(const MatchPair& pair) {
    MatchReason reason{.key = MatchReasonKey::language};
    reason.language = shared_language(pair);
    reason.points = pair.weights().language;
    if (reason.language != none) return reason;
    if (!needs_interpreter(pair)) return std::nullopt;
    reason.interpreters = static_cast<int>(
        std::ranges::count_if(pair.problem().interpreters, [&](const auto& one) { return can_interpret(one, pair); }));
    reason.points = reason.interpreters == 0 ? 0 : (pair.weights().language * 6 + 5) / 10;
    return reason.points == 0 ? std::nullopt : std::optional(reason);
}

}  // namespace gyoryu::engine::match_reasons
