#include "engine/match/filters/all_filters.h"

namespace gyoryu::engine::match_filters {

std::optional<MatchFilter> same_organisation(const MatchPair& pair) {
    const bool same = pair.sells().organisation != none && pair.sells().organisation == pair.buys().organisation;
    return same ? std::optional(MatchFilter{.key = MatchFilterKey::same_organisation}) : std::nullopt;
}

}  // namespace gyoryu::engine::match_filters
