#include "engine/match/market_access.h"
#include "engine/match/reasons/all_reasons.h"

namespace gyoryu::engine::match_reasons {

std::optional<MatchReason> market(const MatchPair& pair) {
    if (pair.sells().markets.empty()) return std::nullopt;
    const auto access = best_access(pair);
    if (!access || access->market == none || access->access < Access::open) return std::nullopt;
    return MatchReason{.key = MatchReasonKey::market, .points = pair.weights().market, .market = access->market};
}

}  // namespace gyoryu::engine::match_reasons
