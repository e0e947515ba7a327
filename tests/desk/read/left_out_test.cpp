// What is left out is kept with its value, so that a person who knows better can count it after all.
#include "desk/article_score.h"
#include "desk/read/read_article.h"
#include "text/catalogue.h"

#include <gtest/gtest.h>

#include <set>

namespace gyoryu::desk {
namespace {

const std::filesystem::path articles = GYORYU_SOURCE_DIR "/tests/desk/articles";

const Decision* left_out(const Reading& reading, double value) {
    for (const auto& decision : reading.decisions)
        if (decision.left_out && decision.left_out->value == value) return &decision;
    return nullptr;
}

TEST(LeftOut, keeps_the_value_the_kind_and_the_rule) {
    const auto reading = read_article(
        "예시시는 2024년 5월 2일 수출상담회를 열어 상담 112건, 876만 달러의 상담을 진행했다. 지난해에는 98건의 상담이 "
        "이뤄졌다. "
        "현장에서 약 900만 달러의 성과(계약+MOU)가 집계됐다.");
    const auto* count = left_out(reading, 98);
    ASSERT_NE(count, nullptr);
    EXPECT_EQ(count->rule, "last_year");
    EXPECT_EQ(count->left_out->kind, FactKind::consultations);
    const auto* amount = left_out(reading, 9'000'000);
    ASSERT_NE(amount, nullptr);
    EXPECT_EQ(amount->rule, "two_kinds_in_one_amount");
    EXPECT_EQ(amount->what, "");
    EXPECT_EQ(amount->left_out->currency, "USD");
    EXPECT_EQ(amount->left_out->qualifier, Qualifier::about);
    EXPECT_EQ(left_out(reading, 112), nullptr) << "what is given is not left out";
}

TEST(LeftOut, keeps_what_goes_because_it_is_given_already) {
    const auto reading = read_article(
        "예시시는 2024년 5월 2일 수출상담회를 개최했다. 사절단은 129만 달러의 계약을 체결했다. 특히 표본구에 있는 "
        "한결은 현지에서 "
        "100만 달러의 계약을 체결했다.");
    const auto* part = left_out(reading, 1'000'000);
    ASSERT_NE(part, nullptr);
    EXPECT_EQ(part->left_out->kind, FactKind::contract_amount);
    EXPECT_FALSE(part->left_out->span.words.empty());
}

TEST(LeftOut, has_a_sentence_for_each_reason) {
    std::set<std::string> rules;
    for (const std::string folder : {"worked", "held_back"})
        for (const auto& file : desk_test::articles_in(articles / folder))
            for (const auto& decision : read_article(desk_test::bytes_of(file)).decisions)
                if (decision.left_out) rules.insert(decision.rule);
    EXPECT_GT(rules.size(), 20u);
    for (const auto& rule : rules) EXPECT_TRUE(text::has_sentence("web.articles.left." + rule)) << rule;
}

}  // namespace
}  // namespace gyoryu::desk
