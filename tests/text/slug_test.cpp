#include "text/slug.h"

#include <gtest/gtest.h>

namespace gyoryu::text {

TEST(Slug, writes_every_script_by_its_sound) {
    EXPECT_EQ(slug_of("Wonju–Weihai 2016"), "wonju-weihai-2016");
    EXPECT_EQ(slug_of("원주 상담회"), "wonju-sangdamhoe");
    EXPECT_EQ(slug_of("威海"), "wei-hai");
    EXPECT_EQ(slug_of("Ташкент"), "taskent");
    EXPECT_EQ(slug_of("Éxpo  &  Forum!"), "expo-forum");
}

TEST(Slug, is_short_and_never_ends_in_a_dash) {
    EXPECT_EQ(slug_of("one two three", 8), "one-two");
    EXPECT_EQ(slug_of("one two", 4), "one");
    EXPECT_EQ(slug_of("🦷 !"), "");
    EXPECT_EQ(slug_of(""), "");
}

}  // namespace gyoryu::text
