#include "text/han_readings.h"

#include "text/pinyin.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace gyoryu::text {
namespace {

TEST(HanReadings, SimplifiedAndTraditionalCharactersHaveTheSameKoreanReading) {
    EXPECT_EQ(sino_korean(U"威海"), U"위해");
    EXPECT_EQ(sino_korean(U"发展"), U"발전");
    EXPECT_EQ(sino_korean(U"發展"), U"발전");
    EXPECT_EQ(sino_korean(U"烟台"), U"연대");
}

TEST(HanReadings, AFirstSyllableFollowsTheInitialLaw) {
    EXPECT_EQ(sino_korean(U"李善"), U"이선");
    EXPECT_EQ(sino_korean(U"辽宁"), U"요녕");
    EXPECT_EQ(sino_korean(U"李善", true), U"리선");
    EXPECT_EQ(before_initial_law(U'이'), U'리');
    EXPECT_EQ(before_initial_law(U'노'), U'로');
    EXPECT_EQ(before_initial_law(U'가'), 0u);
}

TEST(HanReadings, ASecondReadingIsGivenForNames) { EXPECT_EQ(sino_korean(U"金哲洙", true), U"김철수"); }

TEST(HanReadings, WhatHasNoReadingStays) { EXPECT_EQ(sino_korean(U"aあ威"), U"aあ위"); }

TEST(HanReadings, ReadingsLeadToEachOther) {
    const auto pinyin = pinyin_of_sino(U'위');
    EXPECT_NE(std::ranges::find(pinyin, pinyin_at("wei")), pinyin.end());
    const auto hangul = sino_of_pinyin(pinyin_at("hai"));
    EXPECT_NE(std::ranges::find(hangul, U'해'), hangul.end());
    EXPECT_TRUE(pinyin_of_sino(U'!').empty());
}

}  // namespace
}  // namespace gyoryu::text
