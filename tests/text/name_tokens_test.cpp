#include "text/name_tokens.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace gyoryu::text {
namespace {

/// The rule the store follows: all tokens of one probe, or one whole name, and then name_answers.
bool found(std::string_view name, std::string_view query) {
    const auto tokens = name_tokens_of(name);
    const auto has = [&](const std::string& token) { return std::ranges::binary_search(tokens, token); };
    const NameQuery asked(query);
    const auto probes = asked.probes();
    const bool probed =
        std::ranges::any_of(probes.one_of, has) ||
        std::ranges::any_of(probes.all_of, [&](const auto& all) { return std::ranges::all_of(all, has); });
    return probed && asked.answers(name);
}

TEST(NameTokens, ANameIsFoundInEveryScript) {
    for (const char* query : {"위해", "웨이하이", "Weihai", "Вэйхай", "威海", "위", "ㅇㅎ"})
        EXPECT_TRUE(found("威海市人民医院", query)) << query;
    for (const char* query : {"위고", "WEGO", "威高", "웨이가오", "weigao"})
        EXPECT_TRUE(found("위고그룹 유한공사", query)) << query;
    for (const char* query : {"Kim Chul-soo", "Gim Cheolsu", "Ким Чхоль Су", "金哲洙"})
        EXPECT_TRUE(found("김철수", query)) << query;
    EXPECT_TRUE(found("恒瑞医药", "항서"));
    EXPECT_TRUE(found("원주시", "Wonju City"));
}

TEST(NameTokens, WhatIsSomethingElseIsNotFound) {
    EXPECT_FALSE(found("威海市人民医院", "青岛"));
    EXPECT_FALSE(found("위고그룹 유한공사", "삼성"));
    EXPECT_FALSE(found("김철수", "Park Ji-sung"));
}

TEST(NameTokens, ProbesAreFew) {
    const auto probes = NameQuery("위고 의료기기 유한공사 산둥성 웨이하이시").probes();
    EXPECT_LE(probes.all_of.size(), name_probes_max);
    EXPECT_LE(probes.one_of.size(), 100u);
    EXPECT_TRUE(NameQuery("").probes().all_of.empty());
}

}  // namespace
}  // namespace gyoryu::text
