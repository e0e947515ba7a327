#include "text/pinyin.h"

#include <gtest/gtest.h>

namespace gyoryu::text {
namespace {

std::string hangul(const std::vector<int>& syllables) {
    std::string text;
    for (const int at : syllables) text += pinyin_table()[static_cast<std::size_t>(at)].hangul;
    return text;
}

TEST(Pinyin, TheKoreanStandardForChineseNames) {
    EXPECT_EQ(hangul(pinyin_of_latin("weihai")), "웨이하이");
    EXPECT_EQ(hangul(pinyin_of_latin("qingdao")), "칭다오");
    EXPECT_EQ(hangul(pinyin_of_latin("zhangjiang")), "장장");
    EXPECT_EQ(hangul(pinyin_of_latin("zibo")), "쯔보");
    EXPECT_EQ(hangul(pinyin_of_latin("sichuan")), "쓰촨");
    EXPECT_EQ(hangul(pinyin_of_latin("xuzhou")), "쉬저우");
    EXPECT_EQ(hangul(pinyin_of_latin("lüshun")), "");  // search_text has made ü u
    EXPECT_EQ(hangul(pinyin_of_latin("lvshun")), "루순");
    EXPECT_EQ(hangul(pinyin_of_latin("guangdong")), "광둥");
}

TEST(Pinyin, WhatIsNotPinyinIsNot) {
    EXPECT_TRUE(pinyin_of_latin("medical").empty());
    EXPECT_TRUE(pinyin_of_latin("").empty());
    EXPECT_TRUE(pinyin_of_latin(std::string(500, 'a')).empty());
    EXPECT_TRUE(pinyin_of_cyrillic("ташкент").empty());
}

TEST(Pinyin, PalladiusIsReadWithAndWithoutItsSigns) {
    EXPECT_EQ(hangul(pinyin_of_cyrillic("вэйхай")), "웨이하이");
    EXPECT_EQ(hangul(pinyin_of_cyrillic("циндао")), "칭다오");
    EXPECT_EQ(hangul(pinyin_of_cyrillic("шаньдун")), "산둥");
    EXPECT_EQ(hangul(pinyin_of_cyrillic("цзянсу")), "장쑤");
    EXPECT_FALSE(pinyin_of_cyrillic("цзилин").empty());
}

TEST(Pinyin, EverySyllableHasAllThreeSpellings) {
    EXPECT_GE(pinyin_table().size(), 400u);
    for (const auto& one : pinyin_table()) {
        EXPECT_FALSE(one.hangul.empty()) << one.pinyin;
        EXPECT_FALSE(one.palladius.empty()) << one.pinyin;
    }
}

}  // namespace
}  // namespace gyoryu::text
