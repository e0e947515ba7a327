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

TEST(ProductWords, reads_hs_codes_and_nothing_else) {
    EXPECT_EQ(hs_codes("HS 9402.10, 901841 · 9018.49.10.00"),
              (std::vector<std::string>{"940210", "901841", "9018491000"}));
    EXPECT_TRUE(hs_codes("2016-06-22, 010-1234-5678, 12345, 1234567, 3.8").empty());
}

}  // namespace gyoryu::planning
