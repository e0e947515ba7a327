#include "engine/match/filters/all_filters.h"

namespace gyoryu::engine::match_filters {

std::optional<MatchFilter> budget(const MatchPair& pair) {
    const auto& budget = pair.buys().budget;
    const auto& least = pair.sells().order_least;
    if (!budget || !least || *budget >= *least) return std::nullopt;
    return MatchFilter{.key = MatchFilterKey::budget_too_small};
}

}  // namespace gyoryu::engine::match_filters
