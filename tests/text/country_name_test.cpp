#include "text/country_name.h"

#include <gtest/gtest.h>

namespace gyoryu::text {

TEST(CountryName, is_read_in_four_languages_and_as_people_say_it) {
    for (const char* name : {"KR", "kr", "대한민국", "한국", "韩国", "South Korea", "Korea", "Республика Корея"})
        EXPECT_EQ(country_of(name), "KR") << name;
    for (const char* name : {"중국", "中国", "China", "Китай", " cn "}) EXPECT_EQ(country_of(name), "CN") << name;
    EXPECT_EQ(country_of("우즈베키스탄"), "UZ");
    EXPECT_EQ(country_of("Узбекистан"), "UZ");
    for (const char* name : {"", "아틀란티스", "XX", "K"}) EXPECT_FALSE(country_of(name)) << name;
}

TEST(CountryName, is_said_in_the_readers_language) {
    EXPECT_EQ(country_name(Language::ko, "CN"), "중국");
    EXPECT_EQ(country_name(Language::zh, "RU"), "俄罗斯");
    EXPECT_EQ(country_name(Language::ru, "KR"), "Республика Корея");
    EXPECT_EQ(country_name(Language::en, "ZZZ9"), "ZZZ9");
}

}  // namespace gyoryu::text
