#include "planning/match_markets.h"

#include "planning/market_rules.h"

#include <algorithm>
#include <cctype>
#include <set>

namespace gyoryu::planning {

namespace {

std::string in_capitals(std::string_view text) {
    std::string capitals(text);
    std::ranges::transform(capitals, capitals.begin(),
                           [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    return capitals;
}

void add_within(std::set<std::string>& names, const std::string& code) {
    for (const auto market : markets_within(code)) names.emplace(market);
}

template <class T>
std::int32_t position(const std::vector<T>& sorted, const T& value) {
    const auto found = std::ranges::lower_bound(sorted, value);
    return found != sorted.end() && *found == value ? static_cast<std::int32_t>(found - sorted.begin()) : engine::none;
}

}  // namespace

MatchMarkets::MatchMarkets(const std::vector<const domain::TradeProfile*>& profiles) {
    std::set<std::string> markets, kinds;
    for (const auto* trade : profiles) {
        for (const auto& code : trade->markets) add_within(markets, code);
        for (const auto& code : trade->territories_given) add_within(markets, code);
        for (const auto& one : trade->registrations) {
            add_within(markets, one.market);
            kinds.insert(in_capitals(one.kind));
        }
    }
    for (const auto& rule : market_rules()) kinds.emplace(rule.kind);
    markets_.assign(markets.begin(), markets.end());
    kinds_.assign(kinds.begin(), kinds.end());
    for (const auto* trade : profiles)
        for (const auto& one : trade->registrations)
            for (const auto market : within(one.market)) used_.emplace_back(market, kind(one.kind));
}

std::vector<engine::MarketIndex> MatchMarkets::within(const std::string& code) const {
    std::vector<engine::MarketIndex> found;
    for (const auto market : markets_within(code))
        if (const auto index = position(markets_, std::string(market)); index != engine::none) found.push_back(index);
    return found;
}

std::vector<engine::MarketIndex> MatchMarkets::within(const std::vector<std::string>& codes) const {
    std::set<engine::MarketIndex> all;
    for (const auto& code : codes)
        for (const auto market : within(code)) all.insert(market);
    return {all.begin(), all.end()};
}

engine::KindIndex MatchMarkets::kind(std::string_view name) const { return position(kinds_, in_capitals(name)); }

void MatchMarkets::fill(const domain::TradeProfile& trade, engine::Profile& profile) const {
    profile.markets = within(trade.markets);
    profile.territories_given = within(trade.territories_given);
    for (const auto& one : trade.registrations)
        for (const auto market : within(one.market))
            profile.registrations.push_back({market, kind(one.kind), one.device_class, !one.agent.empty(),
                                             one.expires_on ? one.expires_on->days_since_epoch : engine::no_end});
    profile.class_most = trade.class_most;
    profile.budget = trade.budget;
    profile.order_least = trade.order_least;
}

std::vector<engine::Market> MatchMarkets::markets(bool required) const {
    std::vector<engine::Market> made(markets_.size());
    for (const auto& rule : market_rules())
        for (const auto market : within(std::string(rule.market))) {
            made[market].registrations.push_back(kind(rule.kind));
            made[market].required = required;
            made[market].agent_required = made[market].agent_required || rule.agent_required;
        }
    // Of a market nobody has written rules for, any registration there is worth something.
    std::vector<bool> known(made.size());
    for (std::size_t i = 0; i < made.size(); ++i) known[i] = !made[i].registrations.empty();
    for (const auto& [market, kind] : used_)
        if (!known[market]) made[market].registrations.push_back(kind);
    return made;
}

}  // namespace gyoryu::planning
