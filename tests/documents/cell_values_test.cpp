#include "documents/imports/cell_values.h"

#include <gtest/gtest.h>

namespace gyoryu::documents {
namespace {

using Languages = std::vector<std::string>;
using Pairs = std::vector<std::pair<std::string, std::string>>;

TEST(CellValues, SidesAreReadInFourLanguages) {
    for (const auto* word : {"셀러", "Seller", " SUPPLIER ", "卖方", "поставщик"})
        EXPECT_EQ(side_of(word), Side::seller) << word;
    for (const auto* word : {"바이어", "buyer", "采购商", "Покупатель"}) EXPECT_EQ(side_of(word), Side::buyer) << word;
    EXPECT_EQ(side_of("?"), std::nullopt);
    EXPECT_EQ(side_of(""), std::nullopt);
}

TEST(CellValues, TheSideOfAListIsReadFromItsTitle) {
    EXPECT_EQ(side_named_in("2027 해외바이어 명단"), Side::buyer);
    EXPECT_EQ(side_named_in("참가기업 목록(최종).xlsx"), Side::seller);
    EXPECT_EQ(side_named_in("采购商名单"), Side::buyer);
    EXPECT_EQ(side_named_in("List of Exhibitors 2027"), Side::seller);
    EXPECT_EQ(side_named_in("셀러·바이어 명단"), std::nullopt);
    EXPECT_EQ(side_named_in("명단"), std::nullopt);
}

TEST(CellValues, LanguagesAreReadByNameAndTag) {
    EXPECT_EQ(languages_of("한국어, 영어"), (Languages{"ko", "en"}));
    EXPECT_EQ(languages_of("中文、英语"), (Languages{"zh", "en"}));
    EXPECT_EQ(languages_of("ko/zh-CN; EN"), (Languages{"ko", "zh", "en"}));
    EXPECT_EQ(languages_of("русский; Вьетнамский"), (Languages{"ru", "vi"}));
    EXPECT_EQ(languages_of("Korean\nKorean"), (Languages{"ko"}));
    EXPECT_EQ(languages_of(""), Languages{});
    EXPECT_EQ(languages_of("한국어, 엘프어"), std::nullopt);
}

TEST(CellValues, LanguagePairsAreReadWithAnyDash) {
    EXPECT_EQ(language_pairs_of("한국어-중국어, ko–en"), (Pairs{{"ko", "zh"}, {"ko", "en"}}));
    EXPECT_EQ(language_pairs_of("한↔중"), (Pairs{{"ko", "zh"}}));
    EXPECT_EQ(language_pairs_of("русский – корейский"), (Pairs{{"ru", "ko"}}));
    EXPECT_EQ(language_pairs_of("한국어, 중국어"), (Pairs{{"ko", "zh"}}));
    EXPECT_EQ(language_pairs_of("한국어"), std::nullopt);
    EXPECT_EQ(language_pairs_of("ko-ko"), std::nullopt);
}

}  // namespace
}  // namespace gyoryu::documents
