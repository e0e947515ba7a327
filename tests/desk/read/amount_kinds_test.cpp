// Which kind an amount and the deals beside it are: a sentence for each way to tell it.
#include "desk/read/told.h"

namespace gyoryu::desk {
namespace {

using namespace desk_test;

TEST(AmountKinds, an_amount_that_contracts_will_come_to_is_expected) {
    for (const std::string text : {"이를 통한 계약 금액은 740만 달러에 달할 것으로 예상된다.",
                                   "시는 이 중 740만 달러 규모의 상담 건이 계약으로 이어질 것으로 보고 있다."})
        expect_told({opening + text, FactKind::expected_contract_amount, 7'400'000});
    expect_told({opening + "시는 현장에서 370만 달러의 수출 의향계약을 체결했다.", FactKind::expected_contract_amount,
                 3'700'000});
}

TEST(AmountKinds, an_amount_that_is_agreed_to_be_traded_is_of_the_deal_its_verb_names) {
    for (const std::string text : {"참가 기업들은 현지 바이어와 310만 달러어치를 수출하기로 협약했다.",
                                   "참가 기업들은 310만 달러 규모의 김치와 장류를 수출하기로 업무협약을 맺었다."})
        expect_told({opening + text, FactKind::expected_contract_amount, 3'100'000});
    expect_told(
        {opening + "개척단은 현지 유통사들과 310만 달러의 수출을 계약했다.", FactKind::contract_amount, 3'100'000});
    for (const std::string text : {"시는 내년까지 310만 달러어치를 수출하기로 계획했다.",
                                   "참가 기업들은 310만 달러어치를 수출하기로 하고 협의하고 있다."})
        expect_no_amount(opening + text);
}

TEST(AmountKinds, contracts_that_are_foreseen_or_put_in_brackets_as_a_memorandum_are_expected) {
    for (const std::string text :
         {"시는 250만 달러(약 34억 원)의 수출계약이 맺어질 것으로 내다봤다.",
          "이 가운데 계약 체결은 250만 달러가 예상된다.", "상담이 계약으로 이어지면 250만 달러를 웃돌 것으로 전망했다.",
          "참가 기업들은 총 250만 달러의 수출계약(MOU)을 체결했다.",
          "기업들은 140건, 930만 달러를 상담해 250만 달러의 수출 계약이 추진된다고 밝혔다."})
        expect_told({opening + text, FactKind::expected_contract_amount, 2'500'000});
    for (const std::string text :
         {"상담이 계약으로 이어지면 250만 달러를 지원한다.", "공장을 계약하면 250만 달러가 들 것으로 예상된다."})
        expect_no_amount(opening + text);
}

TEST(AmountKinds, a_sum_is_of_what_the_clause_before_did) {
    expect_told({opening + "참가 기업들은 모두 140건을 상담했고 금액은 총 930만 달러에 달했다.",
                 FactKind::consultation_amount, 9'300'000});
    expect_told({opening + "상담 실적도 930만 달러에 이르러 계약은 더 늘 것으로 보인다.", FactKind::consultation_amount,
                 9'300'000});
}

TEST(AmountKinds, the_turnover_of_a_fair_is_contracted_that_of_a_market_is_not) {
    expect_told({opening + "박람회 거래액은 503만 달러로 집계됐다.", FactKind::contract_amount, 5'030'000});
    expect_no_amount(opening + "현지 온라인 쇼핑몰 거래액은 300억 달러에 달한다.");
}

TEST(AmountKinds, a_count_right_before_an_amount_is_of_what_the_amount_is) {
    for (const std::string text :
         {"시내 업체 13곳이 68개 품목을 내놓아 83건 871만 달러어치를 상담하고 16건 478만 달러어치를 계약했다.",
          "참가한 기업들은 김가온 기자와 함께 모두 83건, 871만 달러를 상담했다."})
        expect_told({opening + text, FactKind::consultations, 83});
}

TEST(AmountKinds, an_amount_before_their_sum_is_a_part_whatever_the_clause_says) {
    const auto reading =
        read_article(opening +
                     "시는 바이어와 수출 상담을 했으며, 이중 예시협회가 과일 200만달러, 나래협회가 한우 50만달러 등 "
                     "250만달러의 수출협약을 체결했다.");
    std::vector<double> expected;
    for (const auto& fact : reading.facts)
        if (fact.currency == "USD") {
            EXPECT_EQ(fact.kind, FactKind::expected_contract_amount);
            expected.push_back(fact.value);
        }
    EXPECT_EQ(std::ranges::count(expected, 2'000'000), 0) << "a part";
    EXPECT_EQ(std::ranges::count(expected, 2'500'000), 1);
}

TEST(AmountKinds, two_amounts_told_beside_each_other_are_each_of_its_kind) {
    const auto text = opening + "그 결과 총 93건, 542만 달러 수출상담과 계약추진 37건 219만 달러의 성과를 올렸다.";
    expect_told({text, FactKind::consultation_amount, 5'420'000});
    expect_told({text, FactKind::expected_contract_amount, 2'190'000});
}

TEST(AmountKinds, an_amount_before_the_count_of_agreements_is_theirs) {
    expect_told(
        {opening + "1억 5000만 달러 규모, 총 86건에 달하는 우리 기업과 현지 기업과의 업무협약 체결도 성과로 꼽힌다.",
         FactKind::expected_contract_amount, 150'000'000});
}

TEST(AmountKinds, an_agreement_told_besides_is_no_part_of_what_is_expected) {
    expect_told({opening + "계약 예상액 45억 원의 성과를 달성했다. 또 5억 원 규모의 업무협약 2건을 체결했다.",
                 FactKind::expected_contract_amount, 500'000'000});
}

TEST(AmountKinds, agreements_signed_count_though_more_is_to_come_of_them) {
    expect_told({opening + "그중 19건의 업무협약이 현장에서 체결되어 수출성과로 이어질 전망이다.", FactKind::mous, 19});
}

TEST(AmountKinds, both_sides_before_their_sum_need_no_word_for_total) {
    const auto text = opening + "상담회에는 해외 바이어 70개사와 국내 수출기업 185개사 등 255개 기업이 참여했다.";
    for (const auto& fact : read_article(text).facts) EXPECT_NE(fact.value, 255);
}

TEST(AmountKinds, won_behind_dollars_are_the_same_amount) {
    const auto reading = read_article(opening + "참가기업은 총 130만 달러, 17억 원어치의 수출 계약을 맺었다.");
    ASSERT_EQ(reading.facts.size(), 1U);
    EXPECT_EQ(reading.facts[0].value, 1'300'000);
    EXPECT_EQ(reading.facts[0].currency, "USD");
}

TEST(AmountKinds, a_count_before_an_amount_that_was_talked_of_counts_the_talks) {
    expect_told({opening + "5개사가 참가해 36건 123만 달러를 상담하고 53만 달러의 계약 추진 성과를 거뒀다.",
                 FactKind::consultations, 36});
}

TEST(AmountKinds, what_letters_of_intent_are_worth_is_expected) {
    expect_told({opening + "32건의 의향서(LOI)가 약 273만 달러 규모로 체결됐다.", FactKind::expected_contract_amount,
                 2'730'000});
}

TEST(AmountKinds, an_amount_made_at_talks_is_of_the_deal_it_is_said_of) {
    expect_told({opening + "개척단은 첫 상담에서 1천140만불 상당을 수출 계약하는 등 출발을 보였다.",
                 FactKind::contract_amount, 11'400'000});
}

TEST(AmountKinds, contracts_about_to_be_made_are_expected) {
    expect_told({opening + "개척단은 326만 달러 규모의 수출 계약 성사를 목전에 두고 있다.",
                 FactKind::expected_contract_amount, 3'260'000});
}

TEST(AmountKinds, a_deal_of_the_region_with_one_buyer_is_what_the_article_reports) {
    expect_told(
        {"예시군은 2024년 5월 17일 현지에서 가온트레이딩과 농식품 500만 달러 규모의 수출 협약을 했다. 군은 지난 3월 "
         "데모국에 120만 달러 규모 수출 협약을 했다.",
         FactKind::expected_contract_amount, 5'000'000});
}

TEST(AmountKinds, a_delegations_deal_in_the_first_sentence_is_what_the_article_reports) {
    expect_told(
        {"2024년 5월 17일 해외시장개척단이 나래푸드와 농산물 900만 달러어치의 수출협약을 체결했다. 참가기업은 "
         "나래푸드, "
         "가온식품, 다온바이오다. 또 현지 수입업체와 배 400만 달러어치의 수출협약을 맺었다.",
         FactKind::expected_contract_amount, 9'000'000});
}

TEST(AmountKinds, agreements_counted_before_their_amount_in_brackets_are_counted) {
    expect_told({opening + "총 522건(6562만달러)의 수출 상담을 진행했으며 9건(1330만달러)은 수출협약 체결로 이어졌다.",
                 FactKind::mous, 9});
}

TEST(AmountKinds, an_amount_that_names_something_else_has_no_noun_of_the_clause) {
    for (const std::string text :
         {"국내유통 상담회에서는 91차례 상담으로 21건, 90억7000만원 규모의 납품 성과를 거뒀다.",
          "시가 추진한 수출상담 주간이 총 500만 달러 규모의 수출·투자 성과를 달성했다.",
          "지역 기업이 상담을 가져 2억 달러의 수출 성과를 냈다."})
        for (const auto& fact : read_article(opening + text).facts)
            EXPECT_FALSE(is_money(fact.kind)) << text << ": " << fact.value;
    expect_told({opening + "시는 사절단을 파견해 620만 달러 규모의 수출을 상담했다.", FactKind::consultation_amount,
                 6'200'000});
}

TEST(AmountKinds, an_investment_agreement_that_is_called_an_mou_is_one) {
    expect_told(
        {opening + "약 10만 달러 규모의 투자협약(MOU)을 체결했다.", FactKind::expected_contract_amount, 100'000});
}

TEST(AmountKinds, what_contracts_came_of_is_contracted) {
    const std::string text = opening + "상담은 모두 6천794건, 이 가운데 39건 50억원이 수출계약으로 이어졌다.";
    expect_told({text, FactKind::contract_amount, 5'000'000'000});
    expect_told({text, FactKind::contracts, 39});
}

TEST(AmountKinds, a_sum_without_a_noun_is_what_those_before_it_were) {
    const std::string parts = "사절단은 하노이에서 51건 620만 달러를, 방콕에서 43건 410만 달러를 상담했다. ";
    for (const std::string sum : {"모두 더하면 94건 1030만 달러다.", "두 도시를 합하면 94건, 1030만 달러다."}) {
        expect_told({opening + parts + sum, FactKind::consultations, 94});
        expect_told({opening + parts + sum, FactKind::consultation_amount, 10'300'000});
    }
    const auto of_two = read_article(opening +
                                     "현장 계약은 4건, 154만 달러이고 계약 추진은 298건, 891만 달러다. "
                                     "둘을 합치면 302건, 1045만 달러다.");
    for (const auto& fact : of_two.facts) EXPECT_NE(fact.value, 10'450'000) << "the sum of two kinds is neither";
}

TEST(AmountKinds, what_people_deal_in_stands_before_the_noun_that_counts) {
    const std::string text = opening + "시는 일본 9명, 중국 12명, 미국 4명 등 모두 25명의 수산물 바이어를 초청했다.";
    expect_told({text, FactKind::buyers, 25});
    EXPECT_EQ(read_article(text).facts.size(), 1u) << "those of each land are parts";
    expect_told({opening + "행사에는 국내 상품기획자(MD) 130명이 참가했다.", FactKind::buyers, 130});
}

TEST(AmountKinds, a_rounded_sum_of_both_sides_is_neither) {
    const std::string text =
        opening + "상담회에는 국내 70개 개발사와 중국 28개 투자자 및 배급사 등 모두 100여개 기업이 참가했다.";
    expect_told({text, FactKind::sellers, 70});
    expect_told({text, FactKind::buyers, 28});
    EXPECT_EQ(read_article(text).facts.size(), 2u);
}

TEST(AmountKinds, amounts_are_told_by_what_they_are_reckoned_by) {
    const std::string text =
        opening + "수출상담액 기준으로 2억1900만 달러, 수출계약 기준으로 960만 달러의 실적을 냈다.";
    expect_told({text, FactKind::consultation_amount, 219'000'000});
    expect_told({text, FactKind::contract_amount, 9'600'000});
}

TEST(AmountKinds, a_deal_that_is_under_way_is_expected) {
    const std::string text =
        opening + "시는 상담회에서 186건, 290만 달러를 상담해 앞으로 140만 달러의 수출 계약이 추진된다고 23일 밝혔다.";
    expect_told({text, FactKind::consultations, 186});
    expect_told({text, FactKind::consultation_amount, 2'900'000});
    expect_told({text, FactKind::expected_contract_amount, 1'400'000});
    expect_told({opening + "시는 상담 건수가 2천300건이 넘는다고 밝혔다.", FactKind::consultations, 2300});
}

TEST(AmountKinds, a_meeting_on_other_days_has_amounts_of_its_own) {
    const std::string text =
        "예시도 사절단은 2024년 5월 16일 상파울루에서 5,018만 달러의 수출 상담을 벌였다. 도와 협회가 지난 18·19일 "
        "도쿄에서 연 전시상담회에서 6개 업체가 820만 달러의 상담을 했다.";
    expect_told({text, FactKind::consultation_amount, 50'180'000});
    expect_told({text, FactKind::consultation_amount, 8'200'000});
}

TEST(AmountKinds, a_list_of_buyers_from_home_and_abroad_ends_in_its_sum) {
    const auto reading = read_article(opening + "상담회를 찾은 바이어는 해외 400명, 국내 900여명 등 1천300여명이다.");
    ASSERT_EQ(reading.facts.size(), 1u);
    EXPECT_EQ(reading.facts[0].kind, FactKind::buyers);
    EXPECT_EQ(reading.facts[0].value, 1300);
}

TEST(AmountKinds, amounts_beside_a_target_that_was_beaten_count) {
    const auto text =
        opening + "사절단은 876만 달러의 상담실적과 210만 달러의 계약실적을 올려 당초 목표를 크게 웃돌았다.";
    expect_told({text, FactKind::consultation_amount, 8'760'000});
    expect_told({text, FactKind::contract_amount, 2'100'000});
}

TEST(AmountKinds, what_a_delegation_as_a_whole_did_is_not_the_time_of_the_firm_before) {
    expect_told({opening + "예시전자는 유통사와 3년간 300만 달러를 공급하는 계약을 체결했다. 개척단 전체로는 210만 "
                           "달러의 계약을 추진하고 있다.",
                 FactKind::expected_contract_amount, 2'100'000});
}

TEST(AmountKinds, what_long_efforts_led_to_was_done_here) {
    expect_told({opening + "3개 기업은 그동안 공들인 끝에 210만 달러의 수출 계약을 맺었다.", FactKind::contract_amount,
                 2'100'000});
}

TEST(AmountKinds, a_contract_that_is_only_promised_in_writing_is_expected) {
    expect_told({opening + "개척단은 210만 달러 규모의 수출계약 약정도 얻었다.", FactKind::expected_contract_amount,
                 2'100'000});
}

TEST(AmountKinds, the_sum_of_the_deals_just_counted_is_tied_to_the_event) {
    expect_told({opening + "상담회는 업무협약 19건이라는 열매를 맺었다. 협약 금액을 더하면 약 400만 달러다.",
                 FactKind::expected_contract_amount, 4'000'000});
}

}  // namespace
}  // namespace gyoryu::desk
