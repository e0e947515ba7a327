#include "rehearsal/log_content.h"

#include <gtest/gtest.h>
#include <boost/json/array.hpp>

#include <set>

namespace gyoryu::rehearsal {

TEST(LogContent, comes_in_every_way_two_people_can_write_one) {
    std::set<LogWay> ways;
    std::set<std::string> currencies;
    int contracts = 0;
    base::Random random(1);
    for (int i = 0; i < 500; ++i) {
        const auto talk = talk_about(random, true);
        ways.insert(talk.way);
        currencies.insert(talk.currency);
        contracts += talk.concluded_minor ? 1 : 0;
        EXPECT_EQ(talk.amount_minor, talk.unit_price_minor * talk.quantity);
        EXPECT_FALSE(talk.expected_minor && talk.concluded_minor);
    }
    EXPECT_EQ(ways.size(), 5u);
    EXPECT_EQ(currencies, (std::set<std::string>{"KRW", "USD"}));
    EXPECT_GT(contracts, 0);
}

TEST(LogContent, nobody_interprets_where_none_is_needed) {
    base::Random random(2);
    for (int i = 0; i < 200; ++i) EXPECT_NE(talk_about(random, false).way, LogWay::interpreter);
}

TEST(LogContent, of_a_meeting_that_was_not_held_names_no_amount) {
    const auto content = absent_content(true, {});
    EXPECT_EQ(content.at("outcome").as_string(), "seller_absent");
    EXPECT_TRUE(content.at("amount_minor").is_null());
    EXPECT_EQ(content.at("currency").as_string(), "");
    EXPECT_TRUE(content.at("seller_signature").is_null());
}

}  // namespace gyoryu::rehearsal
