#include "engine/match/reasons/all_reasons.h"

namespace gyoryu::engine::match_reasons {

std::optional<MatchReason> past(const MatchPair& pair) {
    const PastMeeting* met = pair.index.past(pair.seller, pair.buyer);
    if (met == nullptr) return std::nullopt;
    const int given = (met->seller_rating > 0 ? 1 : 0) + (met->buyer_rating > 0 ? 1 : 0);
    if (given == 0) return std::nullopt;
    MatchReason reason{.key = MatchReasonKey::past};
    reason.rating_percent = 100 * (met->seller_rating + met->buyer_rating) / given;
    const int away = reason.rating_percent - 300;
    reason.points =
        away >= 0 ? (pair.weights().past * away + 100) / 200 : -((pair.weights().past_bad * -away + 100) / 200);
    return reason;
}

}  // namespace gyoryu::engine::match_reasons
