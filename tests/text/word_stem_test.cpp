#include "text/word_stem.h"

#include "text/search_tokens.h"

#include <gtest/gtest.h>

namespace gyoryu::text {

std::string stem(std::string_view word) { return word_stem(search_text(word)); }

TEST(WordStem, one_and_many_are_the_same) {
    EXPECT_EQ(stem("Syringes"), stem("syringe"));
    EXPECT_EQ(stem("lenses"), stem("lens"));
    EXPECT_EQ(stem("supplies"), stem("supply"));
    EXPECT_EQ(stem("apparatus"), "apparatus");
    EXPECT_EQ(stem("glass"), "glass");
    EXPECT_EQ(stem("gas"), "gas");
}

TEST(WordStem, cases_and_genders_of_russian_are_the_same) {
    for (const char* form : {"ультразвуковая", "ультразвуковые", "ультразвукового", "Ультразвуковых"})
        EXPECT_EQ(stem(form), stem("ультразвуковой")) << form;
    for (const char* form : {"изделия", "изделий", "изделие", "изделиями"}) EXPECT_EQ(stem(form), stem("изделие"));
    for (const char* form : {"линзы", "линза", "линзу", "линзами"}) EXPECT_EQ(stem(form), stem("линза"));
    EXPECT_NE(stem("шприц"), stem("шпатель"));
}

TEST(WordStem, short_words_and_other_scripts_stay) {
    EXPECT_EQ(stem("УЗИ"), "узи");
    EXPECT_EQ(stem("EMS"), "ems");
    EXPECT_EQ(stem("보청기"), "보청기");
    EXPECT_EQ(word_stem(""), "");
}

}  // namespace gyoryu::text
