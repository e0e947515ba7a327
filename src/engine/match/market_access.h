#pragma once

#include "engine/match/match_pair.h"
#include "engine/match/match_reason.h"

#include <optional>
#include <vector>

namespace gyoryu::engine {

/// How far the seller's products come in one market of the buyer, from worst to best.
enum class Access {
    territory_taken,
    not_registered,
    registration_expired,
    agent_missing,
    class_not_allowed,
    open,
    registered
};

struct MarketAccess {
    MarketIndex market = none;
    Access access = Access::open;
    KindIndex registration = none;  ///< `registered`: the one that admits
    DayNumber expired_on = no_end;  ///< `registration_expired`
};

/// The buyer's markets that the seller wants to go to, as they list them; `open` is a market that demands nothing, or
/// where neither side has said which markets.
std::vector<MarketAccess> market_access(const MatchPair& pair);

/// The best of them: registered, else open, else the one that comes farthest. Nothing when they have no market in
/// common although both have said theirs.
std::optional<MarketAccess> best_access(const MatchPair& pair);

}  // namespace gyoryu::engine
