#pragma once

#include "domain/trade.h"
#include "engine/match/match_problem.h"

#include <string>
#include <string_view>
#include <vector>

namespace gyoryu::planning {

/// Numbers markets and kinds of registration for a match. Groups of markets stand for their members
/// (planning/market_rules.h), so that a registration in the EU holds in Germany, and who sells in the EU sells there.
class MatchMarkets {
public:
    /// Every market that `profiles` name; the profiles need not live on.
    explicit MatchMarkets(const std::vector<const domain::TradeProfile*>& profiles);

    /// Fills what the engine compares: markets, registrations, territories, class and money.
    void fill(const domain::TradeProfile& trade, engine::Profile& profile) const;
    /// What each market asks; `required`: who does not have it is not matched there.
    std::vector<engine::Market> markets(bool required) const;

    const std::vector<std::string>& market_names() const { return markets_; }
    const std::vector<std::string>& registration_names() const { return kinds_; }

private:
    std::vector<engine::MarketIndex> within(const std::string& code) const;
    std::vector<engine::MarketIndex> within(const std::vector<std::string>& codes) const;
    engine::KindIndex kind(std::string_view name) const;

    std::vector<std::string> markets_;                                     ///< sorted
    std::vector<std::string> kinds_;                                       ///< sorted, in capitals
    std::vector<std::pair<engine::MarketIndex, engine::KindIndex>> used_;  ///< of registrations
};

}  // namespace gyoryu::planning
