// Crowds that are only a part, or those of a whole fair beside one pavilion.
#include "desk/read/told.h"

namespace gyoryu::desk {
namespace {

using namespace desk_test;

TEST(Crowds, the_rest_of_a_crowd_is_a_share_of_it) {
    const auto text = opening + "해외 바이어 1041개사 가운데 691개사가 직접 왔고 350개사는 온라인으로 상담했다.";
    EXPECT_TRUE(tells(text, FactKind::buyers, 1041));
    EXPECT_FALSE(tells_any(text, 691));
    EXPECT_FALSE(tells_any(text, 350));
}

TEST(Crowds, people_of_each_land_are_shares_of_those_that_all_sent) {
    const auto text = opening + "말레이시아 5명, 멕시코 5명, 헝가리 5명 등 14개국에서 바이어 47명이 왔다.";
    EXPECT_TRUE(tells(text, FactKind::buyers, 47));
    EXPECT_FALSE(tells_any(text, 5));
}

TEST(Crowds, crowds_and_booths_of_a_fair_abroad_are_not_those_of_the_pavilion) {
    const std::string text =
        "예시도는 2024년 5월 2일 중국 광저우에서 열린 '수출입상품교역회'에 도내 기업 10개사와 공동관을 꾸려 780만 "
        "달러의 수출상담을 했다. 전시장에는 세계 2만여 업체가 6만여 개 부스를 차렸다.";
    EXPECT_TRUE(tells(text, FactKind::consultation_amount, 7'800'000));
    EXPECT_TRUE(tells(text, FactKind::sellers, 10));
    EXPECT_FALSE(tells_any(text, 20'000));
    EXPECT_FALSE(tells_any(text, 60'000));
}

TEST(Crowds, what_people_came_for_is_no_plan) {
    EXPECT_TRUE(tells(opening + "해외 바이어 80개사가 일대일로 만나 거래를 늘릴 길을 찾았다.", FactKind::buyers, 80));
}

TEST(Crowds, those_who_were_picked_of_many_took_part) {
    const auto text = opening + "관내 수출기업 1,200여 개사 가운데 24개사를 선정해 파견했다.";
    EXPECT_TRUE(tells(text, FactKind::sellers, 24));
    EXPECT_FALSE(tells_any(text, 1200));
}

TEST(Crowds, of_which_some_will_become_contracts_took_place) {
    EXPECT_TRUE(tells(opening + "상담 실적 112건 중 45건이 계약으로 이어질 전망이다.", FactKind::consultations, 112));
}

}  // namespace
}  // namespace gyoryu::desk
