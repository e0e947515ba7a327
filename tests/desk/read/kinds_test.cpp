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

void expect_no_amount(const std::string& text) {
    for (const auto& fact : read_article(text).facts) EXPECT_EQ(fact.currency, "") << text;
}

const std::string opening = "예시시는 2024년 5월 2일 수출상담회를 개최했다. ";

TEST(Kinds, an_amount_that_contracts_will_come_to_is_expected) {
    for (const std::string text : {"이를 통한 계약 금액은 740만 달러에 달할 것으로 예상된다.",
                                   "시는 이 중 740만 달러 규모의 상담 건이 계약으로 이어질 것으로 보고 있다."})
        expect_told({opening + text, FactKind::expected_contract_amount, 7'400'000});
    expect_told({opening + "시는 현장에서 370만 달러의 수출 의향계약을 체결했다.", FactKind::expected_contract_amount,
                 3'700'000});
}

TEST(Kinds, an_amount_that_is_agreed_to_be_traded_is_of_the_deal_its_verb_names) {
    for (const std::string text : {"참가 기업들은 현지 바이어와 310만 달러어치를 수출하기로 협약했다.",
                                   "참가 기업들은 310만 달러 규모의 김치와 장류를 수출하기로 업무협약을 맺었다."})
        expect_told({opening + text, FactKind::expected_contract_amount, 3'100'000});
    expect_told(
        {opening + "개척단은 현지 유통사들과 310만 달러의 수출을 계약했다.", FactKind::contract_amount, 3'100'000});
    for (const std::string text : {"시는 내년까지 310만 달러어치를 수출하기로 계획했다.",
                                   "참가 기업들은 310만 달러어치를 수출하기로 하고 협의하고 있다."})
        expect_no_amount(opening + text);
}

TEST(Kinds, contracts_that_are_foreseen_or_put_in_brackets_as_a_memorandum_are_expected) {
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

TEST(Kinds, a_sum_is_of_what_the_clause_before_did) {
    expect_told({opening + "참가 기업들은 모두 140건을 상담했고 금액은 총 930만 달러에 달했다.",
                 FactKind::consultation_amount, 9'300'000});
    expect_told({opening + "상담 실적도 930만 달러에 이르러 계약은 더 늘 것으로 보인다.", FactKind::consultation_amount,
                 9'300'000});
}

TEST(Kinds, the_turnover_of_a_fair_is_contracted_that_of_a_market_is_not) {
    expect_told({opening + "박람회 거래액은 503만 달러로 집계됐다.", FactKind::contract_amount, 5'030'000});
    expect_no_amount(opening + "현지 온라인 쇼핑몰 거래액은 300억 달러에 달한다.");
}

TEST(Kinds, a_count_right_before_an_amount_is_of_what_the_amount_is) {
    for (const std::string text :
         {"시내 업체 13곳이 68개 품목을 내놓아 83건 871만 달러어치를 상담하고 16건 478만 달러어치를 계약했다.",
          "참가한 기업들은 김가온 기자와 함께 모두 83건, 871만 달러를 상담했다."})
        expect_told({opening + text, FactKind::consultations, 83});
}

TEST(Kinds, an_amount_before_their_sum_is_a_part_whatever_the_clause_says) {
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

TEST(Kinds, two_amounts_told_beside_each_other_are_each_of_its_kind) {
    const auto text = opening + "그 결과 총 93건, 542만 달러 수출상담과 계약추진 37건 219만 달러의 성과를 올렸다.";
    expect_told({text, FactKind::consultation_amount, 5'420'000});
    expect_told({text, FactKind::expected_contract_amount, 2'190'000});
}

TEST(Kinds, an_amount_before_the_count_of_agreements_is_theirs) {
    expect_told(
        {opening + "1억 5000만 달러 규모, 총 86건에 달하는 우리 기업과 현지 기업과의 업무협약 체결도 성과로 꼽힌다.",
         FactKind::expected_contract_amount, 150'000'000});
}

TEST(Kinds, an_agreement_told_besides_is_no_part_of_what_is_expected) {
    expect_told({opening + "계약 예상액 45억 원의 성과를 달성했다. 또 5억 원 규모의 업무협약 2건을 체결했다.",
                 FactKind::expected_contract_amount, 500'000'000});
}

TEST(Kinds, the_same_number_of_firms_without_a_noun_are_the_buyers) {
    const auto reading = read_article(
        opening + "참석 의사를 밝힌 바이어는 바이어 72개사였다. 미국에서 총 72개사가 행사장을 방문하고 돌아갔다.");
    ASSERT_EQ(reading.facts.size(), 1U);
    EXPECT_EQ(reading.facts[0].kind, FactKind::buyers);
}

TEST(Kinds, a_rough_number_counts_the_noun_behind_it_without_a_unit) {
    const auto text = opening + "전국 각지에서 50여 바이어가 참가해 상담을 진행했다.";
    expect_told({text, FactKind::buyers, 50});
    const auto reading = read_article(text);
    ASSERT_EQ(reading.facts.size(), 1U);
    EXPECT_EQ(reading.facts[0].span.words, "50여 바이어");
}

TEST(Kinds, buyers_of_several_lands_are_buyers_though_a_comma_stands_between_the_lands) {
    expect_told({opening + "세계 20개국 95명의 동남아, 중동지역 해외 바이어가 초청됐다.", FactKind::buyers, 95});
}

TEST(Kinds, agreements_signed_count_though_more_is_to_come_of_them) {
    expect_told({opening + "그중 19건의 업무협약이 현장에서 체결되어 수출성과로 이어질 전망이다.", FactKind::mous, 19});
}

TEST(Kinds, those_who_came_count_though_the_sentence_ends_with_a_plan) {
    expect_told({opening + "국내외에서 모두 180개사가 참여, 상담을 벌일 예정이다.", FactKind::sellers, 180});
}

TEST(Kinds, meetings_that_were_carried_on_were_held) {
    expect_told({opening + "참가기업은 총 37건 470만 달러 상당의 상담을 추진했다.", FactKind::consultations, 37});
}

TEST(Kinds, a_russian_number_before_another_noun_does_not_count_the_one_before_it) {
    const auto reading = read_article("В заседании участвовали более ста представителей предприятий двух республик.");
    ASSERT_EQ(reading.facts.size(), 1U);
    EXPECT_EQ(reading.facts[0].kind, FactKind::attendees);
    EXPECT_EQ(reading.facts[0].value, 100);
}

TEST(Kinds, a_bracket_tells_buyers_and_sellers_apart) {
    const auto text = opening + "상담회에는 40개국 356개 기업(해외 바이어 126개사, 국내 수출기업 230개사)이 참여했다.";
    expect_told({text, FactKind::buyers, 126});
    expect_told({text, FactKind::sellers, 230});
    for (const auto& fact : read_article(text).facts) EXPECT_NE(fact.value, 356);
}

TEST(Kinds, both_sides_before_their_sum_need_no_word_for_total) {
    const auto text = opening + "상담회에는 해외 바이어 70개사와 국내 수출기업 185개사 등 255개 기업이 참여했다.";
    for (const auto& fact : read_article(text).facts) EXPECT_NE(fact.value, 255);
}

TEST(Kinds, chinese_firms_of_a_delegation_to_an_import_fair_buy) {
    expect_told({"11月6日,示例市交易分团58家企业进入进博会洽谈采购,意向成交额达1.85亿美元。", FactKind::buyers, 58});
}

TEST(Kinds, chinese_counts_by_field_stand_behind_the_one_for_all) {
    const auto reading = read_article(
        "进博会签约仪式在示例市举行,现场共签约项目11个。装备类采购项目23个;食品类采购项目16个;原料类采购项目9个。");
    ASSERT_EQ(reading.facts.size(), 1U);
    EXPECT_EQ(reading.facts[0].value, 11);
}

TEST(Kinds, a_chinese_sum_since_the_first_editions_is_not_this_fairs) {
    const auto reading = read_article("本届博览会成交额194亿元。五届博览会以来,现场采购金额已达140.7亿美元。");
    ASSERT_EQ(reading.facts.size(), 1U);
    EXPECT_EQ(reading.facts[0].value, 19'400'000'000);
}

TEST(Kinds, won_behind_dollars_are_the_same_amount) {
    const auto reading = read_article(opening + "참가기업은 총 130만 달러, 17억 원어치의 수출 계약을 맺었다.");
    ASSERT_EQ(reading.facts.size(), 1U);
    EXPECT_EQ(reading.facts[0].value, 1'300'000);
    EXPECT_EQ(reading.facts[0].currency, "USD");
}

TEST(Kinds, one_to_one_counts_nothing) {
    const auto reading = read_article(opening + "총 192건 이상의 1대 1 개별 상담이 이뤄졌다.");
    ASSERT_EQ(reading.facts.size(), 1U);
    EXPECT_EQ(reading.facts[0].value, 192);
}

TEST(Kinds, a_list_of_cities_is_of_one_kind_whatever_the_clause_says_behind_it) {
    const auto reading = read_article(opening +
                                      "수출상담 규모는 시드니에서 38건 375만 달러, 멜버른에서 39건 245만 달러로 추후 "
                                      "추가 계약이 이뤄질 것으로 전망된다.");
    for (const auto& fact : reading.facts)
        if (fact.currency == "USD") EXPECT_EQ(fact.kind, FactKind::consultation_amount) << fact.value;
}

TEST(Kinds, a_count_before_an_amount_that_was_talked_of_counts_the_talks) {
    expect_told({opening + "5개사가 참가해 36건 123만 달러를 상담하고 53만 달러의 계약 추진 성과를 거뒀다.",
                 FactKind::consultations, 36});
}

TEST(Kinds, what_letters_of_intent_are_worth_is_expected) {
    expect_told({opening + "32건의 의향서(LOI)가 약 273만 달러 규모로 체결됐다.", FactKind::expected_contract_amount,
                 2'730'000});
}

TEST(Kinds, people_of_several_lands_invited_to_meet_firms_are_buyers) {
    expect_told({opening + "시는 16개국의 31명을 초청해 도내기업 93개사와 1:1 상담을 주선했다.", FactKind::buyers, 31});
}

TEST(Kinds, buyers_of_firms_are_buyers) {
    expect_told(
        {opening + "지역 중소기업 50곳과 인도, 호주 등 10개국 20곳 업체 바이어들이 참가했다.", FactKind::buyers, 20});
}

TEST(Kinds, lands_with_a_space_before_their_unit_are_no_buyers) {
    const auto reading = read_article(opening + "의료기관 28곳이 미국 등 5개 국의 주요 의료전문 에이전트를 초청했다.");
    for (const auto& fact : reading.facts) EXPECT_FALSE(fact.kind == FactKind::buyers && fact.value == 5);
}

TEST(Kinds, firms_without_a_noun_are_those_the_clause_is_about) {
    expect_told({opening + "지역 46개 기업이 참여했고 해외 구매자는 현장에 22개사가 참가했다.", FactKind::buyers, 22});
    expect_told({opening + "예시시 참가기업은 ㈜두루, 하나유자, ㈜글로벌온 등 5개사로 무역관이 진행했다.",
                 FactKind::sellers, 5});
}

TEST(Kinds, an_amount_made_at_talks_is_of_the_deal_it_is_said_of) {
    expect_told({opening + "개척단은 첫 상담에서 1천140만불 상당을 수출 계약하는 등 출발을 보였다.",
                 FactKind::contract_amount, 11'400'000});
}

TEST(Kinds, firms_of_the_region_are_counted_with_the_region_between) {
    expect_told({opening + "행사에 화장품, 식품 업종 등의 50여개 지역 중소기업이 참가했다.", FactKind::sellers, 50});
}

TEST(Kinds, people_found_by_agencies_abroad_are_buyers) {
    expect_told(
        {opening + "협회가 함께 바이어를 물색해 미국, 인도 등 11개국에서 20명을 초청했다.", FactKind::buyers, 20});
}

TEST(Kinds, the_same_firms_at_home_and_abroad_are_told_once) {
    const auto reading = read_article(
        "예시시는 2024년 5월 2일 중소기업 7개사를 사절단으로 파견했다. 베트남 사절단은 도내 중소기업 "
        "7개사로 구성됐다.");
    EXPECT_EQ(std::ranges::count(reading.facts, FactKind::sellers, &Fact::kind), 1);
}

TEST(Kinds, a_fair_abroad_is_told_of_for_those_who_went_there) {
    const auto reading = read_article(
        "\"중국 상해 뷰티 박람회\"는 올해로 31회를 맞아 19일부터 21일까지 개최되었다.\n"
        "이번 박람회에는 20개국에서 1,700개사가 참가했고 90개국 22만명이 참관했으며 부산에서는 총 "
        "9개사가 참가하였다.\n부산 업체들은 310여건의 수출상담을 진행했다.");
    for (const auto& fact : reading.facts) EXPECT_TRUE(fact.value == 9 || fact.value == 310) << fact.value;
    EXPECT_EQ(reading.facts.size(), 2U);
}

TEST(Kinds, contracts_about_to_be_made_are_expected) {
    expect_told({opening + "개척단은 326만 달러 규모의 수출 계약 성사를 목전에 두고 있다.",
                 FactKind::expected_contract_amount, 3'260'000});
}

TEST(Kinds, people_from_firms_of_buyers_are_buyers) {
    expect_told({opening + "해외 바이어는 15개국의 68개 업체에서 90여 명이 참가했다.", FactKind::buyers, 90});
}

TEST(Kinds, participants_that_sign_took_part) {
    expect_told({opening + "바이어들은 상담회에서 국내에서 참여한 69개 업체와 수출계약체결식을 가졌다.",
                 FactKind::sellers, 69});
}

TEST(Kinds, a_figure_over_another_is_rounded_from_it_only_where_its_digits_agree) {
    expect_told(
        {opening +
             "총 1억7천7백만 달러가 넘는 상담 실적을 기록했다. 유기농관은 모두 1억7천905만 달러의 상담 실적을 거뒀다.",
         FactKind::consultation_amount, 177'000'000});
}

TEST(Kinds, firms_with_a_stand_are_no_stands) {
    const auto reading = read_article(opening + "가온 등 9개사 부스에는 652명의 바이어가 방문했다.");
    for (const auto& fact : reading.facts) EXPECT_NE(fact.kind, FactKind::booths);
}

TEST(Kinds, a_deal_of_the_region_with_one_buyer_is_what_the_article_reports) {
    expect_told(
        {"예시군은 2024년 5월 17일 현지에서 가온트레이딩과 농식품 500만 달러 규모의 수출 협약을 했다. 군은 지난 3월 "
         "데모국에 120만 달러 규모 수출 협약을 했다.",
         FactKind::expected_contract_amount, 5'000'000});
}

TEST(Kinds, a_delegations_deal_in_the_first_sentence_is_what_the_article_reports) {
    expect_told(
        {"2024년 5월 17일 해외시장개척단이 나래푸드와 농산물 900만 달러어치의 수출협약을 체결했다. 참가기업은 "
         "나래푸드, "
         "가온식품, 다온바이오다. 또 현지 수입업체와 배 400만 달러어치의 수출협약을 맺었다.",
         FactKind::expected_contract_amount, 9'000'000});
}

TEST(Kinds, buyers_counted_and_told_of_further_are_what_the_clause_is_about) {
    const auto reading =
        read_article(opening + "해외 구매자 52개사는 상담장에서, 30개사는 온라인으로 상담에 참가했다.");
    EXPECT_EQ(std::ranges::count(reading.facts, FactKind::sellers, &Fact::kind), 0);
}

TEST(Kinds, chinese_points_of_a_list_and_signings_are_no_quantities) {
    for (const std::string text :
         {"他说:\"一是规模更大。二是供需对接场景更多。\"", "会议要求,一个项目一本台账,确保签约。"})
        EXPECT_TRUE(read_article("6月5日,示例市举行洽谈会。" + text).facts.empty()) << text;
    expect_told({"6月5日,示例市举行洽谈会。农产品采购签约654个,协议金额139.76亿元。", FactKind::contracts, 654});
}

TEST(Kinds, lands_that_work_together_sent_no_buyers) {
    const auto reading = read_article(opening + "특히 예시시를 중심으로 7개국이 협력해 진행한 포럼은 성과를 보였다.");
    EXPECT_TRUE(reading.facts.empty());
}

TEST(Kinds, agreements_counted_before_their_amount_in_brackets_are_counted) {
    expect_told({opening + "총 522건(6562만달러)의 수출 상담을 진행했으며 9건(1330만달러)은 수출협약 체결로 이어졌다.",
                 FactKind::mous, 9});
}

TEST(Kinds, russian_tens_are_no_units) {
    const auto reading = read_article("В выставке приняли участие около трех десятков компаний из Ганьсу.");
    for (const auto& fact : reading.facts) EXPECT_NE(fact.value, 3);
}

TEST(Kinds, russian_and_english_plans_are_not_done) {
    for (const std::string text : {"Делегация Примерной области работает на форуме. Регион планирует заключить 8 "
                                   "соглашений на сумму более 17 млрд "
                                   "рублей."})
        for (const auto& fact : read_article(text).facts) ADD_FAILURE() << text << ": " << fact.value;
}

TEST(Kinds, what_russian_firms_still_negotiate_is_expected_and_not_counted) {
    for (const std::string text : {"По 21 сделке на сумму 272 млн рублей ведутся переговоры.",
                                   "Еще по 14 проектам на 272,5 млн рублей стороны продолжают переговоры."}) {
        const auto reading = read_article(text);
        ASSERT_EQ(reading.facts.size(), 1U) << text;
        EXPECT_EQ(reading.facts[0].kind, FactKind::expected_contract_amount) << text;
    }
    expect_told({"На выставке заключено 5 контрактов на 7 млн рублей, еще по 14 ведутся переговоры.",
                 FactKind::contract_amount, 7'000'000});
}

TEST(Kinds, russian_firms_are_on_the_side_of_their_land) {
    const std::string mission = "Российские экспортеры съездили в Каир. ";
    expect_told({mission + "В выставке участвовали 22 российские компании.", FactKind::sellers, 22});
    expect_told({mission + "В переговорах участвовали 15 египетских компаний.", FactKind::buyers, 15});
    expect_told(
        {"Импортеры из Индии посетили область. Восемь индийских компаний провели переговоры.", FactKind::buyers, 8});
    expect_told(
        {"Деловой форум прошел в Примерской области. Турецкую сторону представили 30 фирм.", FactKind::buyers, 30});
}

TEST(Kinds, firms_that_a_russian_sentence_says_export_sell) {
    expect_told(
        {"В форуме участвовали 15 казахстанских компаний, которые планируют начать экспорт.", FactKind::sellers, 15});
}

TEST(Kinds, russian_firms_that_are_met_buy) {
    expect_told({"Предприятия края провели 210 переговоров со 130 компаниями.", FactKind::buyers, 130});
    expect_told({"Центр приехал на выставку вместе с 12 предприятиями.", FactKind::sellers, 12});
}

TEST(Kinds, entrepreneurs_whom_a_russian_forum_brings_together_are_people) {
    expect_told({"Деловой форум собрал около 180 предпринимателей.", FactKind::attendees, 180});
    expect_told({"Экспозицию края представили 14 предпринимателей.", FactKind::sellers, 14});
}

TEST(Kinds, chinese_firms_opposite_korean_buyers_sell_and_opposite_korean_firms_buy) {
    const std::string text = "2018年6月5日样例洽谈会在样例市举行。";
    expect_told({text + "18家样例企业与46家韩国采购商进行洽谈。", FactKind::sellers, 18});
    expect_told({text + "6家韩国企业与40余家样例外贸企业一对一洽谈。", FactKind::buyers, 40});
    expect_told({text + "会上,企业与50多位国内采购商洽谈。", FactKind::buyers, 50});
}

TEST(Kinds, a_russian_amount_may_stand_before_what_is_signed_for_it) {
    expect_told({"На 28 млн рублей подписаны три контракта.", FactKind::contract_amount, 28'000'000});
}

TEST(Kinds, what_russian_firms_agree_on_for_a_sum_are_contracts) {
    expect_told({"На форуме компании подписали соглашения на 15 млн долларов.", FactKind::contract_amount, 15'000'000});
    expect_told({"На форуме компании подписали соглашения о намерениях на 15 млн долларов.",
                 FactKind::expected_contract_amount, 15'000'000});
}

TEST(Kinds, a_name_with_imports_in_it_is_no_market) {
    expect_told({"2017示例国际博览会进出口商品展在成都举行,我市12家企业参加商品展,签订意向订单300余万元。",
                 FactKind::sellers, 12});
}

TEST(Kinds, an_article_that_tells_what_was_done_announces_nothing) {
    expect_told({"예시시는 3월 17일부터 미국에서 개최되는 전시회에서 공동관을 운영해 450건의 상담을 성사시켰다.",
                 FactKind::consultations, 450});
}

TEST(Kinds, an_amount_that_names_something_else_has_no_noun_of_the_clause) {
    for (const std::string text :
         {"국내유통 상담회에서는 91차례 상담으로 21건, 90억7000만원 규모의 납품 성과를 거뒀다.",
          "시가 추진한 수출상담 주간이 총 500만 달러 규모의 수출·투자 성과를 달성했다.",
          "지역 기업이 상담을 가져 2억 달러의 수출 성과를 냈다."})
        for (const auto& fact : read_article(opening + text).facts)
            EXPECT_FALSE(is_money(fact.kind)) << text << ": " << fact.value;
    expect_told({opening + "시는 사절단을 파견해 620만 달러 규모의 수출을 상담했다.", FactKind::consultation_amount,
                 6'200'000});
}

TEST(Kinds, heads_of_firms_are_on_their_side) {
    expect_told({opening + "도내 41개 기업 50여명의 기업대표가 참여해 상담을 벌였다.", FactKind::sellers, 50});
}

TEST(Kinds, those_at_home_and_abroad_are_buyers_as_those_among_them) {
    expect_told(
        {opening + "바이어도 해외바이어 450여명을 포함해 국내외 2500여명이 초청됐다.", FactKind::buyers, 2'500});
}

TEST(Kinds, an_investment_agreement_that_is_called_an_mou_is_one) {
    expect_told(
        {opening + "약 10만 달러 규모의 투자협약(MOU)을 체결했다.", FactKind::expected_contract_amount, 100'000});
}

TEST(Kinds, who_is_invited_meets_ours) {
    for (const std::string text :
         {"이번 상담회에는 데모국 등 11개국, 37개사가 초청된다.",
          "이번 상담회에는 4개국의 대표적인 조선소 37개사가 초청돼 지역 중소기업 90개사와 상담한다."})
        expect_told({"예시시는 5월 2일 상담회를 개최한다. " + text, FactKind::buyers, 37});
    expect_told(
        {opening + "해외바이어도 아시아 13개국과 유럽 6개국 등 총 19개국 50여 명이 참가했다.", FactKind::buyers, 50});
}

TEST(Kinds, firms_behind_a_list_of_goods_are_firms) {
    expect_told({opening + "참가하는 국내기업은 농수산식품, 생활잡화, 신기술상품 등 총 46개사에서 300여종을 출품한다.",
                 FactKind::sellers, 46});
}

TEST(Kinds, a_dot_behind_a_number_ends_it) {
    expect_told({opening + "행사에는 중국 기업 360개·국내 기업 1,500개가 참여했다.", FactKind::buyers, 360});
}

TEST(Kinds, who_fills_booths_sells_whatever_lands_they_are_from) {
    const std::string text = opening +
                             "전시회는 18개 국가에서 302개 업체가 참가해 600개 부스 규모로 개최됐고 14개국 150여명의 "
                             "해외 바이어가 참관했다.";
    expect_told({text, FactKind::sellers, 302});
    for (const auto& fact : read_article(text).facts) EXPECT_NE(fact.value, 18) << text;
}

TEST(Kinds, guests_of_counted_lands_are_buyers_where_buyers_are_among_them) {
    expect_told({opening + "데모국 등 9개국 29명의 정부 관계자와 해외바이어가 참가했다.", FactKind::buyers, 29});
}

TEST(Kinds, what_contracts_came_of_is_contracted) {
    const std::string text = opening + "상담은 모두 6천794건, 이 가운데 39건 50억원이 수출계약으로 이어졌다.";
    expect_told({text, FactKind::contract_amount, 5'000'000'000});
    expect_told({text, FactKind::contracts, 39});
}

TEST(Kinds, who_is_dealt_with_buys) {
    expect_told({opening + "참가기업 45개사가 예시차 등 60여개 부품사를 상대로 250여건의 상담을 벌였다.",
                 FactKind::buyers, 60});
}

TEST(Kinds, firms_take_part_that_go_there_or_meet_buyers) {
    for (const std::string text :
         {"예시화학, 나래 등 7개사가 현지로 나갔다.", "가온, 다온 등 7개사는 남미 바이어들과 만났다.",
          "조합은 7개 업체와 한국관을 운영했다."})
        expect_told({opening + text, FactKind::sellers, 7});
}

TEST(Kinds, a_sum_without_a_noun_is_what_those_before_it_were) {
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

TEST(Kinds, firms_take_part_where_somebody_sends_them_or_shows_them_in_a_pavilion) {
    for (const std::string text :
         {"시는 12개 기업을 골라 하노이에 보냈다.", "시가 꾸린 사절단에는 가온, 나래 등 12개사가 들어갔다.",
          "조합은 국내 12개 기업과 함께 한국관을 차렸다.", "진흥원은 회원사 12곳과 하노이에서 바이어를 만났다."})
        expect_told({opening + text, FactKind::sellers, 12});
    expect_told({opening + "시는 무역사절단 14명을 하노이에 보냈다.", FactKind::attendees, 14});
}

TEST(Kinds, firms_of_a_foreign_place_buy) {
    const std::string text = opening + "상담회에는 예시 기업 14곳과 저장성 기업 46곳이 참가했다.";
    expect_told({text, FactKind::sellers, 14});
    expect_told({text, FactKind::buyers, 46});
}

TEST(Kinds, what_people_deal_in_stands_before_the_noun_that_counts) {
    const std::string text = opening + "시는 일본 9명, 중국 12명, 미국 4명 등 모두 25명의 수산물 바이어를 초청했다.";
    expect_told({text, FactKind::buyers, 25});
    EXPECT_EQ(read_article(text).facts.size(), 1u) << "those of each land are parts";
    expect_told({opening + "행사에는 국내 상품기획자(MD) 130명이 참가했다.", FactKind::buyers, 130});
}

TEST(Kinds, a_rounded_sum_of_both_sides_is_neither) {
    const std::string text =
        opening + "상담회에는 국내 70개 개발사와 중국 28개 투자자 및 배급사 등 모두 100여개 기업이 참가했다.";
    expect_told({text, FactKind::sellers, 70});
    expect_told({text, FactKind::buyers, 28});
    EXPECT_EQ(read_article(text).facts.size(), 2u);
}

TEST(Kinds, how_often_they_met_counts_meetings_where_it_is_often) {
    expect_told({opening + "업체 62곳이 나와 156차례 상담했다.", FactKind::consultations, 156});
    expect_told({opening + "업체 62곳이 119차례에 걸쳐 상담을 벌였다.", FactKind::consultations, 119});
    for (const auto& fact : read_article(opening + "양측은 3차례 상담했다.").facts) EXPECT_NE(fact.value, 3);
}

TEST(Kinds, amounts_are_told_by_what_they_are_reckoned_by) {
    const std::string text =
        opening + "수출상담액 기준으로 2억1900만 달러, 수출계약 기준으로 960만 달러의 실적을 냈다.";
    expect_told({text, FactKind::consultation_amount, 219'000'000});
    expect_told({text, FactKind::contract_amount, 9'600'000});
}

TEST(Kinds, a_deal_that_is_under_way_is_expected) {
    const std::string text =
        opening + "시는 상담회에서 186건, 290만 달러를 상담해 앞으로 140만 달러의 수출 계약이 추진된다고 23일 밝혔다.";
    expect_told({text, FactKind::consultations, 186});
    expect_told({text, FactKind::consultation_amount, 2'900'000});
    expect_told({text, FactKind::expected_contract_amount, 1'400'000});
    expect_told({opening + "시는 상담 건수가 2천300건이 넘는다고 밝혔다.", FactKind::consultations, 2300});
}

TEST(Kinds, lands_of_buyers_who_came_from_several_cities_count) {
    const std::string text = opening + "중국, 인도 등 8개국 12개 도시의 해외바이어 70개사가 짝지어졌다.";
    expect_told({text, FactKind::buyer_countries, 8});
    expect_told({text, FactKind::buyers, 70});
}

TEST(Kinds, a_meeting_on_other_days_has_amounts_of_its_own) {
    const std::string text =
        "예시도 사절단은 2024년 5월 16일 상파울루에서 5,018만 달러의 수출 상담을 벌였다. 도와 협회가 지난 18·19일 "
        "도쿄에서 연 전시상담회에서 6개 업체가 820만 달러의 상담을 했다.";
    expect_told({text, FactKind::consultation_amount, 50'180'000});
    expect_told({text, FactKind::consultation_amount, 8'200'000});
}

TEST(Kinds, firms_of_another_land_set_against_ours_buy) {
    const std::string text =
        opening + "국내에서 가온미디어 등 9개사가, 중국에서는 큐에프캐피털, 아이치이 등 60여 개 기업이 나왔다.";
    expect_told({text, FactKind::sellers, 9});
    expect_told({text, FactKind::buyers, 60});
}

TEST(Kinds, lands_right_before_their_buyers_count_whatever_these_do) {
    const std::string text = opening + "미주와 유럽 등 20개국 61개사에서 바이어 70명이 온다.";
    expect_told({text, FactKind::buyer_countries, 20});
    expect_told({text, FactKind::buyers, 70});
}

TEST(Kinds, a_list_of_buyers_from_home_and_abroad_ends_in_its_sum) {
    const auto reading = read_article(opening + "상담회를 찾은 바이어는 해외 400명, 국내 900여명 등 1천300여명이다.");
    ASSERT_EQ(reading.facts.size(), 1u);
    EXPECT_EQ(reading.facts[0].kind, FactKind::buyers);
    EXPECT_EQ(reading.facts[0].value, 1300);
}

TEST(Kinds, fewer_guests_in_a_later_sentence_are_some_of_them) {
    const auto reading = read_article(
        opening + "상담회에는 20개국 바이어 73명이 참가했다. 다음 날에는 18개국 61명의 바이어가 공연을 찾았다.");
    ASSERT_EQ(reading.facts.size(), 2u);
    EXPECT_EQ(reading.facts[0].value, 20);
    EXPECT_EQ(reading.facts[1].value, 73);
}

TEST(Kinds, places_of_a_list_have_one_noun_over_what_is_counted_between) {
    const std::string text =
        opening +
        "방콕에선 바이어 41곳과 58건 520만 달러, 하노이에선 39곳과 54건 610만 달러의 상담이 있었다. 총 112건, "
        "1130만 달러 규모다.";
    expect_told({text, FactKind::consultations, 112});
    expect_told({text, FactKind::consultation_amount, 11'300'000});
}

}  // namespace
}  // namespace gyoryu::desk
