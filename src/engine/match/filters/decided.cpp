#include "engine/match/filters/all_filters.h"

namespace gyoryu::engine::match_filters {

std::optional<MatchFilter> decided(const MatchPair& pair) {
    if (pair.index.is_never(pair.seller, pair.buyer)) return MatchFilter{.key = MatchFilterKey::never};
    if (pair.index.is_unplaceable(pair.seller, pair.buyer)) return MatchFilter{.key = MatchFilterKey::unplaceable};
    return std::nullopt;
}

}  // namespace gyoryu::engine::match_filters
