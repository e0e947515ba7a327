#include "engine/match/reasons/all_reasons.h"

namespace gyoryu::engine::match_reasons {

std::optional<MatchReason> budget(const MatchPair& pair) {
    const auto& budget = pair.buys().budget;
    const auto& least = pair.sells().order_least;
    if (!budget || !least || *budget < *least) return std::nullopt;
    return MatchReason{.key = MatchReasonKey::budget, .points = pair.weights().budget};
}

}  // namespace gyoryu::engine::match_reasons
