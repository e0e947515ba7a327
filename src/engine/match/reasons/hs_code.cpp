#include "engine/match/reasons/all_reasons.h"

#include <algorithm>

namespace gyoryu::engine::match_reasons {

std::optional<MatchReason> hs_code(const MatchPair& pair) {
    std::string longest;
    for (const auto& offered : pair.sells().offers_hs)
        for (const auto& wanted : pair.buys().needs_hs) {
            const auto apart = std::ranges::mismatch(offered, wanted).in1;
            const auto shared = static_cast<std::size_t>(apart - offered.begin());
            if (shared > longest.size()) longest = offered.substr(0, shared);
        }
    const int eighths = longest.size() >= 6 ? 8 : longest.size() >= 4 ? 5 : longest.size() >= 2 ? 2 : 0;
    if (eighths == 0) return std::nullopt;
    MatchReason reason{.key = MatchReasonKey::hs_code};
    reason.points = (pair.weights().hs_code * eighths + 4) / 8;
    reason.hs_code = longest.substr(0, longest.size() / 2 * 2);
    return reason;
}

}  // namespace gyoryu::engine::match_reasons
