#include "text/plural_forms.h"

#include <gtest/gtest.h>

namespace gyoryu::text {

TEST(PluralForms, are_three_in_russian_two_in_english_one_in_korean_and_chinese) {
    EXPECT_EQ(plural_forms(Language::ru), 3u);
    EXPECT_EQ(plural_forms(Language::en), 2u);
    EXPECT_EQ(plural_forms(Language::ko), 1u);
    EXPECT_EQ(plural_forms(Language::zh), 1u);
}

TEST(PluralForms, follow_the_number) {
    for (const auto& [number, form] :
         {std::pair{1, 0}, {2, 1}, {4, 1}, {5, 2}, {0, 2}, {11, 2}, {21, 0}, {22, 1}, {111, 2}})
        EXPECT_EQ(plural_form(Language::ru, number), static_cast<std::size_t>(form)) << number;
    EXPECT_EQ(plural_form(Language::en, 1), 0u);
    EXPECT_EQ(plural_form(Language::en, 0), 1u);
    EXPECT_EQ(plural_form(Language::en, 21), 1u);
    EXPECT_EQ(plural_form(Language::ko, 21), 0u);
}

}  // namespace gyoryu::text
