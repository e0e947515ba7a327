// Which kind a count is, of firms, people, lands and meetings: a sentence for each way to tell it.
#include "desk/read/told.h"

namespace gyoryu::desk {
namespace {

using namespace desk_test;

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

TEST(Kinds, those_who_came_count_though_the_sentence_ends_with_a_plan) {
    expect_told({opening + "국내외에서 모두 180개사가 참여, 상담을 벌일 예정이다.", FactKind::sellers, 180});
}

TEST(Kinds, meetings_that_were_carried_on_were_held) {
    expect_told({opening + "참가기업은 총 37건 470만 달러 상당의 상담을 추진했다.", FactKind::consultations, 37});
}

TEST(Kinds, a_bracket_tells_buyers_and_sellers_apart) {
    const auto text = opening + "상담회에는 40개국 356개 기업(해외 바이어 126개사, 국내 수출기업 230개사)이 참여했다.";
    expect_told({text, FactKind::buyers, 126});
    expect_told({text, FactKind::sellers, 230});
    for (const auto& fact : read_article(text).facts) EXPECT_NE(fact.value, 356);
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

TEST(Kinds, buyers_counted_and_told_of_further_are_what_the_clause_is_about) {
    const auto reading =
        read_article(opening + "해외 구매자 52개사는 상담장에서, 30개사는 온라인으로 상담에 참가했다.");
    EXPECT_EQ(std::ranges::count(reading.facts, FactKind::sellers, &Fact::kind), 0);
}

TEST(Kinds, lands_that_work_together_sent_no_buyers) {
    const auto reading = read_article(opening + "특히 예시시를 중심으로 7개국이 협력해 진행한 포럼은 성과를 보였다.");
    EXPECT_TRUE(reading.facts.empty());
}

TEST(Kinds, a_name_with_imports_in_it_is_no_market) {
    expect_told({"2017示例国际博览会进出口商品展在成都举行,我市12家企业参加商品展,签订意向订单300余万元。",
                 FactKind::sellers, 12});
}

TEST(Kinds, an_article_that_tells_what_was_done_announces_nothing) {
    expect_told({"예시시는 3월 17일부터 미국에서 개최되는 전시회에서 공동관을 운영해 450건의 상담을 성사시켰다.",
                 FactKind::consultations, 450});
}

TEST(Kinds, heads_of_firms_are_on_their_side) {
    expect_told({opening + "도내 41개 기업 50여명의 기업대표가 참여해 상담을 벌였다.", FactKind::sellers, 50});
}

TEST(Kinds, those_at_home_and_abroad_are_buyers_as_those_among_them) {
    expect_told(
        {opening + "바이어도 해외바이어 450여명을 포함해 국내외 2500여명이 초청됐다.", FactKind::buyers, 2'500});
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

TEST(Kinds, how_often_they_met_counts_meetings_where_it_is_often) {
    expect_told({opening + "업체 62곳이 나와 156차례 상담했다.", FactKind::consultations, 156});
    expect_told({opening + "업체 62곳이 119차례에 걸쳐 상담을 벌였다.", FactKind::consultations, 119});
    for (const auto& fact : read_article(opening + "양측은 3차례 상담했다.").facts) EXPECT_NE(fact.value, 3);
}

TEST(Kinds, lands_of_buyers_who_came_from_several_cities_count) {
    const std::string text = opening + "중국, 인도 등 8개국 12개 도시의 해외바이어 70개사가 짝지어졌다.";
    expect_told({text, FactKind::buyer_countries, 8});
    expect_told({text, FactKind::buyers, 70});
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

TEST(Kinds, who_makes_up_a_delegation_or_is_shown_something_attended) {
    for (const std::string text :
         {"기업인 등 40명으로 이뤄진 대표단은 사흘 동안 머물렀다.", "대표단은 경제계와 기업인을 합쳐 40여 명이다.",
          "설명회에서는 여행사와 의료기관 관계자 등 40여 명에게 예시시의 의료기술을 알렸다."})
        expect_told({opening + text, FactKind::attendees, 40});
    EXPECT_FALSE(tells_any(opening + "시는 관계자 40여 명에게 세금을 돌려줬다.", 40));
}

TEST(Kinds, guests_of_several_lands_are_the_buyers_that_the_sentence_is_about) {
    const std::string text = opening + "상담회장을 찾은 해외 바이어는 미국과 말레이시아 등 21개국 130여 명이다.";
    expect_told({text, FactKind::buyers, 130});
}

TEST(Kinds, firms_that_a_list_of_participants_comes_to_sell) {
    expect_told({opening + "참가기업은 가람정밀, 나래메디칼, 다온텍까지 16개 사다.", FactKind::sellers, 16});
}

TEST(Kinds, firms_of_several_lands_beside_those_of_the_place_buy) {
    const auto text = opening + "상담회에는 관내 중소기업 50곳과 중국·호주를 포함한 10개국의 업체 20곳이 자리했다.";
    expect_told({text, FactKind::sellers, 50});
    expect_told({text, FactKind::buyers, 20});
}

TEST(Kinds, rounds_of_talks_are_consultations_the_number_of_an_edition_is_not) {
    for (const std::string text : {"바이어들은 농식품기업을 만나 112회 거래상담을 했다.",
                                   "상담은 112회에 걸쳐 이뤄졌다.", "참가업체들은 모두 112차례의 상담을 가졌다."})
        expect_told({opening + text, FactKind::consultations, 112});
    for (const std::string text : {"기업들은 제112회 예시의료기기전시회에서 상담을 했다.", "양측은 3회 상담을 가졌다."})
        for (const double number : {112., 3.}) EXPECT_FALSE(tells_any(opening + text, number)) << text;
}

TEST(Kinds, who_looked_on_at_a_signing_attended) {
    expect_told({opening + "두 병원은 관계자 30여명이 자리한 가운데 협약에 서명했다.", FactKind::attendees, 30});
    expect_told({opening + "서명은 150여명이 지켜보는 가운데 이뤄졌다.", FactKind::attendees, 150});
}

}  // namespace
}  // namespace gyoryu::desk
