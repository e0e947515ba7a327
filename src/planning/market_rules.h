#pragma once

#include <span>
#include <string_view>
#include <vector>

namespace gyoryu::planning {

/// What a market is known to ask of medical devices; other markets are taken to ask nothing.
struct MarketRule {
    std::string_view market;
    std::string_view kind;  ///< a registration that admits; several lines of one market admit each
    bool agent_required = false;
};

std::span<const MarketRule> market_rules();

/// Markets that a group of markets stands for, itself included: EU is its member states; others are alone.
std::vector<std::string_view> markets_within(std::string_view market);

/// True for a country's code and for a group of markets.
bool is_market(std::string_view code);

}  // namespace gyoryu::planning
