#include "engine/match/market_access.h"

#include <algorithm>

namespace gyoryu::engine {

namespace {

bool holds(const std::vector<MarketIndex>& list, MarketIndex market) {
    return std::ranges::find(list, market) != list.end();
}

/// What one registration is worth; better ones replace worse ones.
Access worth_of(const MatchPair& pair, const Registration& one, const Market& market) {
    if (one.expires_on < pair.problem().date) return Access::registration_expired;
    if (market.agent_required && !one.agent) return Access::agent_missing;
    const int most = pair.buys().class_most;
    if (most > 0 && one.device_class > most) return Access::class_not_allowed;
    return Access::registered;
}

MarketAccess access_of(const MatchPair& pair, MarketIndex index) {
    const Market& market = pair.problem().markets[index];
    MarketAccess best{index, Access::not_registered, none, no_end};
    if (holds(pair.sells().territories_given, index)) {
        best.access = Access::territory_taken;
        return best;
    }
    for (const Registration& one : pair.sells().registrations) {
        const bool counts =
            one.market == index && std::ranges::find(market.registrations, one.kind) != market.registrations.end();
        const Access access = counts ? worth_of(pair, one, market) : Access::not_registered;
        if (access <= best.access) continue;
        best.access = access;
        best.registration = access == Access::registered ? one.kind : none;
        best.expired_on = access == Access::registration_expired ? one.expires_on : no_end;
    }
    if (best.access != Access::registered && !market.required) return {index, Access::open, none, no_end};
    return best;
}

}  // namespace

std::vector<MarketAccess> market_access(const MatchPair& pair) {
    std::vector<MarketAccess> all;
    const auto& wanted = pair.sells().markets;
    for (const MarketIndex market : pair.buys().markets)
        if (wanted.empty() || holds(wanted, market)) all.push_back(access_of(pair, market));
    return all;
}

std::optional<MarketAccess> best_access(const MatchPair& pair) {
    if (pair.buys().markets.empty()) return MarketAccess{};
    const auto all = market_access(pair);
    const auto best = std::ranges::max_element(all, {}, &MarketAccess::access);
    return best == all.end() ? std::nullopt : std::optional(*best);
}

}  // namespace gyoryu::engine
