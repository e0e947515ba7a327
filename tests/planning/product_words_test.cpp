#include "planning/product_words.h"

#include <gtest/gtest.h>

namespace gyoryu::planning {

TEST(ProductWords, splits_east_asian_words_into_pairs_and_keeps_others_whole) {
    const auto words = product_words("구강스캐너, CT X-ray 牙科椅");
    ASSERT_EQ(words.size(), 5u);
    EXPECT_EQ(words[0].units, (std::vector<std::string>{"구강", "강스", "스캐", "캐너"}));
    EXPECT_TRUE(words[1].units.empty());
    EXPECT_EQ(words[3].units, std::vector<std::string>{"ray"});
    EXPECT_EQ(words[4].units, (std::vector<std::string>{"牙科", "科椅"}));
}

TEST(ProductWords, puts_neighbouring_matches_together_again) {
    const auto words = product_words("치과용구강스캐너");
    EXPECT_EQ(matched_stretches(words[0], {true, false, false, true, true, true, true}),
              (std::vector<std::string>{"치과", "구강스캐너"}));
    EXPECT_TRUE(matched_stretches(words[0], std::vector<bool>(7, false)).empty());
}

TEST(ProductWords, reads_hs_headings_and_nothing_else) {
    EXPECT_EQ(hs_headings("HS 9402.10, 901841 · 9018.49.10.00"), (std::vector<std::string>{"9402", "9018", "9018"}));
    EXPECT_TRUE(hs_headings("2016-06-22, 010-1234-5678, 12345, 1234567, 3.8").empty());
}

}  // namespace gyoryu::planning
