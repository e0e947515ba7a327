#include "engine/match/filters/all_filters.h"
#include "engine/match/market_access.h"

namespace gyoryu::engine::match_filters {

namespace {

std::optional<MatchFilterKey> filter_of(Access access) {
    switch (access) {
        case Access::territory_taken:
            return MatchFilterKey::territory_taken;
        case Access::not_registered:
            return MatchFilterKey::not_registered;
        case Access::registration_expired:
            return MatchFilterKey::registration_expired;
        case Access::agent_missing:
            return MatchFilterKey::agent_missing;
        case Access::class_not_allowed:
            return MatchFilterKey::class_not_allowed;
        case Access::open:
        case Access::registered:
            return std::nullopt;
    }
    return std::nullopt;
}

}  // namespace

std::optional<MatchFilter> market(const MatchPair& pair) {
    const auto access = best_access(pair);
    if (!access) return MatchFilter{.key = MatchFilterKey::no_common_market};
    const auto key = filter_of(access->access);
    if (!key) return std::nullopt;
    return MatchFilter{.key = *key, .market = access->market, .expired_on = access->expired_on};
}

}  // namespace gyoryu::engine::match_filters
