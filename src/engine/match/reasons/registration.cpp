#include "engine/match/market_access.h"
#include "engine/match/reasons/all_reasons.h"

namespace gyoryu::engine::match_reasons {

std::optional<MatchReason> registration(const MatchPair& pair) {
    const auto access = best_access(pair);
    if (!access || access->access != Access::registered) return std::nullopt;
    return MatchReason{.key = MatchReasonKey::registration,
                       .points = pair.weights().registration,
                       .market = access->market,
                       .registration = access->registration};
}

}  // namespace gyoryu::engine::match_reasons
