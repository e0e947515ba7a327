// What a figure counts: a sentence for each way to tell it.
#include "desk/read/kinds.h"

#include "desk/read/read_article.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace gyoryu::desk {
namespace {

struct Told {
    std::string text;
    FactKind kind;
    double value;
};

void expect_told(const Told& one) {
    const auto reading = read_article(one.text);
    const bool found = std::ranges::any_of(
        reading.facts, [&](const auto& fact) { return fact.kind == one.kind && fact.value == one.value; });
    EXPECT_TRUE(found) << one.text;
}

const std::string opening = "예시시는 2024년 5월 2일 수출상담회를 개최했다. ";

TEST(Kinds, an_amount_that_contracts_will_come_to_is_expected) {
    for (const std::string text : {"이를 통한 계약 금액은 740만 달러에 달할 것으로 예상된다.",
                                   "시는 이 중 740만 달러 규모의 상담 건이 계약으로 이어질 것으로 보고 있다."})
        expect_told({opening + text, FactKind::expected_contract_amount, 7'400'000});
}

TEST(Kinds, people_of_several_lands_are_buyers_where_the_sentence_is_about_buyers) {
    expect_told({opening + "해외 바이어는 여러 경로로 골라 18개국 90여명이 초청됐다.", FactKind::buyers, 90});
}

TEST(Kinds, a_total_behind_a_list_of_firms_counts_the_same_firms) {
    const auto reading = read_article(
        "예시시는 2024년 5월 2일 수출상담회를 개최했다. 참가하는 국내 기업은 식품 30개사를 비롯해 전자 기업 21개사, "
        "조명 5개사 "
        "등 총56개사에 달한다.");
    ASSERT_EQ(reading.facts.size(), 1U);
    EXPECT_EQ(reading.facts[0].kind, FactKind::sellers);
    EXPECT_EQ(reading.facts[0].value, 56);
}

TEST(Kinds, firms_that_sent_investors_are_neither_sellers_nor_buyers) {
    const auto reading = read_article(opening + "9개국에서 방문한 112개사 127명의 외국인 투자자가 참가했다.");
    for (const auto& fact : reading.facts) EXPECT_NE(fact.value, 112);
}

TEST(Kinds, a_year_in_an_english_name_counts_nothing) {
    const auto reading = read_article("Example Expo 2012 brought confirmed orders to the value of US$ 55,090.");
    ASSERT_EQ(reading.facts.size(), 1U);
    EXPECT_EQ(reading.facts[0].kind, FactKind::contract_amount);
    EXPECT_EQ(reading.facts[0].value, 55'090);
}

TEST(Kinds, a_number_as_large_as_a_year_may_count_meetings) {
    expect_told({"At the fair in May, 1970 B2B meetings were held with buyers.", FactKind::consultations, 1970});
}

TEST(Kinds, a_chinese_pair_of_ones_is_no_number) {
    const auto reading = read_article("会上开展了7轮一对一洽谈，62家采购商参会。");
    for (const auto& fact : reading.facts) EXPECT_EQ(fact.value, 62);
}

TEST(Kinds, chinese_firms_included_in_a_number_are_not_counted_beside_it) {
    const auto reading = read_article("包括33家世界500强、16家国内企业在内的700余家中外企业参展参会。");
    ASSERT_EQ(reading.facts.size(), 1U);
    EXPECT_EQ(reading.facts[0].value, 700);
}

// A pavilion's article may open with the whole fair.
TEST(Kinds, the_fair_before_a_pavilion_is_not_the_pavilions) {
    const auto reading = read_article(
        "제9회 예시의료기기전시회가 지난 20일 막을 내렸다. 올해 전시회에는 관람객 15만명이 찾았다. 예시조합은 26개사가 "
        "참여한 "
        "한국관을 구성했다. 한국관에는 바이어 960명이 방문했다. 한국관 참가업체들은 상담 340건을 진행했다.");
    for (const auto& fact : reading.facts) EXPECT_NE(fact.value, 150'000);
    EXPECT_EQ(reading.facts.size(), 3U);
}

// Half a sentence ago the article told of the years before.
TEST(Kinds, figures_behind_this_event_are_its_own_though_an_earlier_year_stands_before) {
    expect_told(
        {"예시시는 2024년 5월 2일 수출상담회를 열었다. 2011년부터 시작해 올해로 5회째를 맞은 이번 상담회에는 바이어 "
         "33명이 참가했다.",
         FactKind::buyers, 33});
}

TEST(Kinds, an_article_that_tells_what_was_done_announces_nothing) {
    expect_told({"예시시는 3월 17일부터 미국에서 개최되는 전시회에서 공동관을 운영해 450건의 상담을 성사시켰다.",
                 FactKind::consultations, 450});
}

}  // namespace
}  // namespace gyoryu::desk
