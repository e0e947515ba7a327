#include "planning/market_rules.h"

#include "domain/country.h"

#include <gtest/gtest.h>

namespace gyoryu::planning {
namespace {

TEST(MarketRules, a_group_stands_for_itself_and_its_members) {
    EXPECT_EQ(markets_within("KR").size(), 1u);
    EXPECT_EQ(markets_within("EU").size(), 28u);
    const auto eaeu = markets_within("EAEU");
    EXPECT_EQ(eaeu, (std::vector<std::string_view>{"EAEU", "AM", "BY", "KG", "KZ", "RU"}));
    for (const auto* group : {"EU", "EAEU"})
        for (const auto market : markets_within(group))
            EXPECT_TRUE(market == group || domain::is_country(market)) << market;
}

TEST(MarketRules, every_rule_is_of_a_market) {
    for (const auto& rule : market_rules()) EXPECT_TRUE(is_market(rule.market)) << rule.market;
    EXPECT_FALSE(is_market("XX"));
    EXPECT_FALSE(is_market(""));
}

}  // namespace
}  // namespace gyoryu::planning
