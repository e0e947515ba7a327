#include "engine/match/reasons/all_reasons.h"

namespace gyoryu::engine::match_reasons {

std::optional<MatchReason> priority(const MatchPair& pair) {
    const auto wishes = pair.index.wishes(pair.seller, pair.buyer);
    const int asked = (wishes.seller_priority > 0 ? 1 : 0) + (wishes.buyer_priority > 0 ? 1 : 0);
    if (asked == 0) return std::nullopt;
    const int most = 5 * asked;
    const int sum = wishes.seller_priority + wishes.buyer_priority;
    MatchReason reason{.key = MatchReasonKey::priority};
    reason.points = (2 * pair.weights().priority * sum + most) / (2 * most);
    reason.seller_priority = wishes.seller_priority;
    reason.buyer_priority = wishes.buyer_priority;
    return reason;
}

}  // namespace gyoryu::engine::match_reasons
