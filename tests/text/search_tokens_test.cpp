#include "text/search_tokens.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace gyoryu::text {
namespace {

/// The rule the store follows: all tokens of the query among those of the text, and then `contains`.
bool found(std::string_view text, std::string_view query) {
    const auto tokens = tokens_of(text);
    const auto wanted = query_tokens_of(query);
    return std::ranges::includes(tokens, wanted) && contains(text, query);
}

TEST(SearchTokens, OneAndTwoCharacterWordsOfKoreanAndChineseAreFound) {
    EXPECT_TRUE(found("원주의료기기테크노밸리", "원주"));
    EXPECT_TRUE(found("원주의료기기테크노밸리", "기기"));
    EXPECT_TRUE(found("威高集团", "高"));
    EXPECT_TRUE(found("威高集团", "集团"));
    EXPECT_FALSE(found("威高集团", "威团"));
}

TEST(SearchTokens, InitialConsonantsFindHangul) {
    EXPECT_TRUE(found("서울 메디칼", "ㅅㅇ"));
    EXPECT_TRUE(found("서울 메디칼", "ㅁㄷㅋ"));
    EXPECT_FALSE(found("서울 메디칼", "ㅇㅅ"));
}

TEST(SearchTokens, WidthCaseAccentsAndTraditionalFormsDoNotMatter) {
    EXPECT_EQ(search_text("ＷＥＧＯ 威高集團"), "wego 威高集团");
    EXPECT_TRUE(found("WEGO Group", "wego"));
    EXPECT_TRUE(found("Société Générale", "societe gen"));
    EXPECT_TRUE(found("Ёлка", "елка"));
    EXPECT_TRUE(found("Московский Институт", "ИНСТИТ"));
    EXPECT_TRUE(found("威高集團", "威高集团"));
}

TEST(SearchTokens, SeveralWordsMustAllBeFoundInAnyOrder) {
    EXPECT_TRUE(found("Weihai Medical Co., Ltd.", "medical wei"));
    EXPECT_FALSE(found("Weihai Medical Co., Ltd.", "medical seoul"));
    EXPECT_TRUE(found("anything", ""));
}

TEST(SearchTokens, AnythingTypedIsAcceptedAndBounded) {
    std::string many;
    for (int i = 0; i < 30000; ++i) many += "가" + std::to_string(i) + " ";
    EXPECT_LE(tokens_of(many).size(), search_token_max);
    EXPECT_TRUE(tokens_of("!!! … 🏥").empty());
    EXPECT_NO_FATAL_FAILURE(tokens_of(std::string("\xff\xfe\x80 ok", 6)));
}

}  // namespace
}  // namespace gyoryu::text
