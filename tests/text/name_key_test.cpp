#include "text/name_key.h"

#include "text/name_world.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace gyoryu::text {
namespace {

bool has_form(std::string_view name, std::string_view form) {
    const auto key = name_key_of(name);
    return std::ranges::find(key.forms, form) != key.forms.end();
}

double likeness(std::string_view a, std::string_view b) {
    const auto key = name_key_of(a);
    return name_likeness(key, name_key_of(b), guessed_forms(key, 48));
}

TEST(NameKey, AChinesePlaceIsReadInEveryWay) {
    for (const char* form : {"위해", "웨이하이", "weihai", "вэихаи", "威海"})
        EXPECT_TRUE(has_form("威海市", form)) << form;
    for (const char* form : {"위해", "웨이하이", "weihai", "威海"}) EXPECT_TRUE(has_form("위해시", form)) << form;
}

TEST(NameKey, ACompanyThatNoTableKnowsIsReadByRules) {
    for (const char* form : {"항서", "헝루이", "hengrui", "хэнжуи"})
        EXPECT_TRUE(has_form("恒瑞集团有限公司", form)) << form;
    for (const char* form : {"소연", "soyeon", "soyon", "соен"}) EXPECT_TRUE(has_form("주식회사 소연", form)) << form;
}

TEST(NameKey, LegalFormsMakeNoDifference) {
    EXPECT_GE(likeness("㈜메디아나", "메디아나 주식회사"), 0.99);
    EXPECT_GE(likeness("Mediana Co., Ltd.", "Mediana"), 0.99);
    EXPECT_GE(likeness("ООО «Медиана»", "АО Медиана"), 0.99);
    EXPECT_GE(likeness("威高集团有限公司", "威高股份有限公司"), 0.99);
}

TEST(NameKey, ANameThatIsNothingButALegalFormIsStillAName) {
    EXPECT_EQ(likeness("Holding", "Holding"), 1);
    EXPECT_FALSE(name_key_of("주식회사").forms.empty());
}

TEST(NameKey, SpellingsOfPeopleMeet) {
    EXPECT_GE(likeness("김철수", "Kim Chul-soo"), same_name_likeness);
    EXPECT_GE(likeness("김철수", "Gim Cheolsu"), same_name_likeness);
    EXPECT_GE(likeness("김철수", "Ким Чхоль Су"), same_name_likeness);
    EXPECT_GE(likeness("金哲洙", "김철수"), same_name_likeness);
    EXPECT_GE(likeness("Lee Young-hee", "이영희"), same_name_likeness);
    EXPECT_GE(likeness("Chul-soo Kim", "김철수"), same_name_likeness);
}

TEST(NameKey, DifferentBodiesStayDifferent) {
    EXPECT_LT(likeness("원주시", "청주시"), same_name_likeness);
    EXPECT_LT(likeness("Mediana", "메가메디칼"), same_name_likeness);
    EXPECT_LT(likeness("青岛市人民医院", "烟台市人民医院"), same_name_likeness);
    EXPECT_LT(likeness("삼성전자", "삼성서울병원"), same_name_likeness);
    EXPECT_LT(likeness("대구시", "대구시 상하이사무소"), same_name_likeness);
}

TEST(NameKey, WordsOfBodiesMeetInEveryLanguage) {
    EXPECT_GE(likeness("淄博市中心医院", "Zibo Central Hospital"), same_name_likeness);
    EXPECT_GE(likeness("青岛国际经济合作区", "칭다오 국제경제협력구"), same_name_likeness);
}

TEST(NameKey, WhatIsTooLongIsCut) {
    const auto key = name_key_of(std::string(10000, 'a') + " 끝");
    EXPECT_LE(key.plain.size(), name_length_max);
}

TEST(NameKey, WordsAloneMayBeANameToo) {
    EXPECT_GE(likeness("제일약품", "Jeil Pharmaceutical"), 0.9);
    EXPECT_GE(likeness("미래화학", "Mirae Chem"), 0.9);
}

TEST(NameKey, AWholeNameInALongerOneComesBeforeWhatOnlySoundsAlikeButIsNotTheSame) {
    const double longer = likeness("城南", "성남산업단지관리공단");
    EXPECT_GT(longer, likeness("城南", "송남홀딩"));
    EXPECT_LT(longer, same_name_likeness);
    EXPECT_LT(likeness("同仁堂", "北京同仁堂"), same_name_likeness);
}

TEST(NameKey, ComparedWithALeastOnlyWhatIsLessMayDiffer) {
    auto names = test::names_of_many(11, 150);
    for (const auto& pair : test::written_pairs()) names.push_back(names.size() % 2 ? pair.query : pair.stored);
    std::vector<NameKey> keys;
    for (const auto& name : names) keys.push_back(name_key_of(name));
    for (std::size_t i = 0; i < keys.size(); i += 7) {
        const auto guesses = guessed_forms(keys[i], 16);
        for (const auto& other : keys) {
            const double whole = name_likeness(keys[i], other, guesses);
            for (const double least : {0.5, 0.75, 0.9, whole}) {
                const double told = name_likeness(keys[i], other, guesses, least);
                if (whole >= least)
                    ASSERT_EQ(told, whole) << names[i] << " and " << other.plain << ", least " << least;
                else
                    ASSERT_LT(told, least) << names[i] << " and " << other.plain << ", least " << least;
            }
        }
    }
}

TEST(NameKey, TheEndOfAnAddressOnTheWebIsNoPartOfAName) { EXPECT_GE(likeness("Samplio.com", "삼플리오"), 0.85); }

}  // namespace
}  // namespace gyoryu::text
