#include "domain/country.h"

#include <gtest/gtest.h>

namespace gyoryu::domain {

TEST(Country, knows_the_assigned_codes_only) {
    for (const char* code : {"KR", "CN", "UZ", "AD", "ZW"}) EXPECT_TRUE(is_country(code)) << code;
    for (const char* code : {"", "kr", "XX", "KOR", "ZZ", "EU"}) EXPECT_FALSE(is_country(code)) << code;
}

}  // namespace gyoryu::domain
