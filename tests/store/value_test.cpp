#include "store/value.h"

#include <gtest/gtest.h>

namespace gyoryu::store_tests {

TEST(ValueTest, text_is_storable_when_it_is_utf8_as_unicode_defines_it) {
    for (const std::string& good :
         {std::string(), std::string("위해 威海 🤝🏽"), std::string("\U0010FFFF\uFFFD\u0080\x7f")})
        EXPECT_TRUE(store::is_storable_text(good)) << good;
    const std::string zero("a\0", 2);
    for (const std::string& bad :
         {zero, std::string("\xC0\x80"), std::string("\xE0\x80\xAF"), std::string("\xED\xA0\x80"),
          std::string("\xF4\x90\x80\x80"), std::string("\xF8\x88\x80\x80\x80"), std::string("\xE2\x82"),
          std::string("\x80"), std::string("a\xC3")})
        EXPECT_FALSE(store::is_storable_text(bad)) << bad;
}

TEST(ValueTest, a_cell_read_as_another_type_is_a_defect) {
    EXPECT_EQ(store::integer_of(nullptr), 0);
    EXPECT_EQ(store::text_of(nullptr), "");
    EXPECT_EQ(store::real_of(std::int64_t{2}), 2.0);
    EXPECT_THROW(store::integer_of(std::string("1")), std::logic_error);
    EXPECT_THROW(store::text_of(1.0), std::logic_error);
}

}  // namespace gyoryu::store_tests
