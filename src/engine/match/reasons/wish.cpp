#include "engine/match/reasons/all_reasons.h"

namespace gyoryu::engine::match_reasons {

std::optional<MatchReason> wish(const MatchPair& pair) {
    const auto wishes = pair.index.wishes(pair.seller, pair.buyer);
    const int asked = (wishes.seller_priority > 0 ? 1 : 0) + (wishes.buyer_priority > 0 ? 1 : 0);
    if (asked == 0) return std::nullopt;
    MatchReason reason{.key = MatchReasonKey::wish};
    reason.points = asked == 2 ? pair.weights().mutual_wish : pair.weights().one_wish;
    reason.seller_priority = wishes.seller_priority;
    reason.buyer_priority = wishes.buyer_priority;
    return reason;
}

}  // namespace gyoryu::engine::match_reasons
