// An amount that the text does not tie to its event surely is left out, with the rule that says why; what is told of
// the event plainly stays.
#include "desk/read/read_article.h"

#include <gtest/gtest.h>

namespace gyoryu::desk {
namespace {

constexpr const char* opening = "예시시는 지난 12일 하노이에서 수출상담회를 열어 112건, 876만 달러의 상담을 진행했다. ";

/// The rule that left the amount out; empty where the article gives it.
std::string rule_of(const std::string& text, double amount) {
    const auto reading = read_article(text);
    for (const auto& fact : reading.facts)
        if (fact.value == amount) return {};
    for (const auto& decision : reading.decisions)
        if (decision.left_out && decision.left_out->value == amount) return decision.rule;
    return "not read";
}

TEST(UnsureAmounts, come_on_top_of_what_the_event_brought) {
    EXPECT_EQ(rule_of(std::string(opening) + "하노이 바이어와 10만 달러 규모의 협약을 맺기도 했다.", 100'000),
              "told_besides");
    EXPECT_EQ(rule_of(std::string(opening) + "지역 업체들도 100만 달러의 계약을 체결했다.", 1'000'000), "told_besides");
    EXPECT_EQ(rule_of(std::string(opening) + "현장에서 6건, 268만 달러의 계약이 성사되기도 했다.", 2'680'000), "");
}

TEST(UnsureAmounts, borrow_their_noun_where_nothing_names_the_event) {
    EXPECT_EQ(rule_of("예시시가 해외에서 뛰고 있다. 일본에 7만 달러를 팔아 계약 전망을 밝게 했다.", 70'000),
              "not_tied_to_event");
    EXPECT_EQ(rule_of("예시시 시장개척단이 돌아왔다. 개척단은 249만 달러(USD)의 상담을 벌였다.", 2'490'000), "");
    EXPECT_EQ(rule_of(std::string(opening) + "한편 가온시는 300만 달러 규모의 수출계약을 체결했다.", 3'000'000),
              "not_tied_to_event");
}

TEST(UnsureAmounts, are_summed_up_by_a_larger_one_told_later) {
    const std::string days =
        "예시시 시장개척단은 첫날 114만 달러의 수출계약을 체결했다. 개척단은 사흘 동안 256만 달러의 수출계약을 "
        "체결했다.";
    EXPECT_EQ(rule_of(days, 1'140'000), "larger_told_later");
    EXPECT_EQ(rule_of(days, 2'560'000), "");
    const std::string places =
        "하노이 상담회에서는 114만 달러의 수출계약을 체결했다. 방콕 상담회에서는 256만 달러의 수출계약을 체결했다.";
    EXPECT_EQ(rule_of(places, 1'140'000), "");
    const std::string kinds = "개척단은 40만 달러의 업무협약을 체결했다. 개척단은 472만 달러의 계약추진 성과를 올렸다.";
    EXPECT_EQ(rule_of(kinds, 400'000), "") << "a memorandum is not what is hoped for besides";
}

TEST(UnsureAmounts, are_of_one_firm_behind_the_opening) {
    const std::string fair = "예시시 박람회가 막을 내렸다. 관람객 6만8천 명이 다녀갔다. 매출은 지난해와 비슷했다. ";
    EXPECT_EQ(rule_of(fair + "참여업체 중 B업체는 중국 측과 1천8백만 원의 계약을 맺었다.", 18'000'000),
              "single_company");
    EXPECT_EQ(rule_of("가온제약은 산도스와 162억 원 규모의 공급 계약을 체결했다고 30일 밝혔다.", 16'200'000'000), "");
}

TEST(UnsureAmounts, were_agreed_once_before) {
    EXPECT_EQ(rule_of("예시군 개척단이 북미로 떠난다. 개척단은 두바이 등에서 2천만 달러의 수출계약을 체결한 바 있다.",
                      20'000'000),
              "earlier_event");
    EXPECT_EQ(
        rule_of("올 6월 상반기 행사 때는 바이어 43개사가 상담해 2천만 달러의 수출계약을 기록한 바 있다.", 20'000'000),
        "earlier_event");
    EXPECT_EQ(rule_of("예시군 개척단은 2천만 달러의 수출계약을 체결했으며 베트남을 방문한 바 있다.", 20'000'000), "");
}

TEST(UnsureAmounts, stand_in_a_headline_whose_text_says_they_are_of_another_time) {
    EXPECT_EQ(
        rule_of(
            "예시공단, 6200만 달러 수출계약\n예시공단이 올 상반기에 벌인 해외마케팅에 927개사가 참가해 6200만 달러의 "
            "수출계약을 맺었다.",
            62'000'000),
        "headline");
}

TEST(UnsureAmounts, are_announced_of_one_firm) {
    EXPECT_EQ(rule_of("예시도가 16일 투자유치 대표단을 보낸다. 대표단은 17일 N사와 1천만 달러의 MOU를 맺을 예정이다.",
                      10'000'000),
              "planned");
}

TEST(UnsureAmounts, leave_their_kind_open_in_russian) {
    const std::string forum = "На форуме подписаны ";
    EXPECT_EQ(rule_of(forum + "соглашения на 15 млн долларов.", 15'000'000), "kind_left_open");
    EXPECT_EQ(rule_of(forum + "меморандумы на 15 млн долларов.", 15'000'000), "");
}

}  // namespace
}  // namespace gyoryu::desk
