#include "engine/match/filters/all_filters.h"

namespace gyoryu::engine::match_filters {

std::optional<MatchFilter> declined(const MatchPair& pair) {
    if (!pair.index.wishes(pair.seller, pair.buyer).declined()) return std::nullopt;
    return MatchFilter{.key = MatchFilterKey::declined};
}

}  // namespace gyoryu::engine::match_filters
