// Examples of the published rules: 국어의 로마자 표기법 (2000), McCune and Reischauer (1939), Kontsevich.
#include "text/korean_spelling.h"

#include <gtest/gtest.h>

namespace gyoryu::text {
namespace {

std::string revised(std::u32string_view word) { return spell_korean(word, KoreanSpelling::revised); }

TEST(KoreanSpelling, RevisedRomanizationWritesWhatIsSpoken) {
    EXPECT_EQ(revised(U"원주"), "wonju");
    EXPECT_EQ(revised(U"백마"), "baengma");
    EXPECT_EQ(revised(U"종로"), "jongno");
    EXPECT_EQ(revised(U"왕십리"), "wangsimni");
    EXPECT_EQ(revised(U"별내"), "byeollae");
    EXPECT_EQ(revised(U"신라"), "silla");
    EXPECT_EQ(revised(U"묵호"), "mukho");
    EXPECT_EQ(revised(U"설악"), "seorak");
    EXPECT_EQ(revised(U"울릉"), "ulleung");
    EXPECT_EQ(revised(U"대관령"), "daegwallyeong");
}

TEST(KoreanSpelling, PlainSpellingKeepsLetters) { EXPECT_EQ(spell_korean(U"신라", KoreanSpelling::plain), "sinra"); }

TEST(KoreanSpelling, McCuneAndReischauerVoicesBetweenVowels) {
    EXPECT_EQ(spell_korean(U"부산", KoreanSpelling::mccune), "pusan");
    EXPECT_EQ(spell_korean(U"대구", KoreanSpelling::mccune), "taegu");
    EXPECT_EQ(spell_korean(U"전주", KoreanSpelling::mccune), "chonju");
    EXPECT_EQ(spell_korean(U"평택", KoreanSpelling::mccune), "pyongtaek");
}

TEST(KoreanSpelling, KontsevichWritesRussian) {
    EXPECT_EQ(spell_korean(U"원주", KoreanSpelling::kontsevich), "вонджу");
    EXPECT_EQ(spell_korean(U"인천", KoreanSpelling::kontsevich), "инчхон");
    EXPECT_EQ(spell_korean(U"부산", KoreanSpelling::kontsevich), "пусан");
    EXPECT_EQ(spell_korean(U"대구", KoreanSpelling::kontsevich), "тэгу");
}

TEST(KoreanSpelling, OtherCharactersStay) { EXPECT_EQ(revised(U"LG 전자"), "LG jeonja"); }

}  // namespace
}  // namespace gyoryu::text
