#include "planning/market_rules.h"

#include "domain/country.h"

namespace gyoryu::planning {

namespace {

struct Group {
    std::string_view code;
    std::string_view members;
};

constexpr MarketRule rules[] = {
#define GYORYU_MARKET_RULE(market, kind, agent) {market, kind, agent},
#define GYORYU_MARKET_GROUP(code, members)
#include "planning/market_rules.inc"
#undef GYORYU_MARKET_RULE
#undef GYORYU_MARKET_GROUP
};

constexpr Group groups[] = {
#define GYORYU_MARKET_RULE(market, kind, agent)
#define GYORYU_MARKET_GROUP(code, members) {code, members},
#include "planning/market_rules.inc"
#undef GYORYU_MARKET_RULE
#undef GYORYU_MARKET_GROUP
};

}  // namespace

std::span<const MarketRule> market_rules() { return rules; }

std::vector<std::string_view> markets_within(std::string_view market) {
    std::vector<std::string_view> all{market};
    for (const auto& group : groups) {
        if (group.code != market) continue;
        for (std::size_t at = 0; at + 2 <= group.members.size(); at += 3) all.push_back(group.members.substr(at, 2));
    }
    return all;
}

bool is_market(std::string_view code) { return domain::is_country(code) || markets_within(code).size() > 1; }

}  // namespace gyoryu::planning
