#include "base/utf8.h"

#include <gtest/gtest.h>

namespace gyoryu::base {

TEST(Utf8, is_cut_between_characters) {
    EXPECT_EQ(whole_characters("명단.csv", 100), "명단.csv");
    EXPECT_EQ(whole_characters("명단.csv", 6), "명단");
    EXPECT_EQ(whole_characters("명단.csv", 5), "명");
    EXPECT_EQ(whole_characters("명단", 2), "");
    EXPECT_EQ(whole_characters("", 0), "");
}

TEST(Utf8, takes_the_place_of_bytes_that_are_none) {
    EXPECT_EQ(well_formed("없음 kim"), "없음 kim");
    EXPECT_EQ(well_formed("a\xB8z"), "a\xEF\xBF\xBDz");
    EXPECT_EQ(well_formed("\xEC\x97"), "\xEF\xBF\xBD\xEF\xBF\xBD");
    EXPECT_EQ(well_formed(std::string_view("\0", 1)), "\xEF\xBF\xBD");
}

TEST(Utf8, knows_no_surrogates_and_no_long_forms) {
    EXPECT_EQ(character_length("A"), 1u);
    EXPECT_EQ(character_length("한"), 3u);
    EXPECT_EQ(character_length("\xF4\x8F\xBF\xBF"), 4u);
    for (const char* none : {"", "\x80", "\xC0\xAF", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xEC\x97"})
        EXPECT_EQ(character_length(none), 0u) << none;
}

}  // namespace gyoryu::base
