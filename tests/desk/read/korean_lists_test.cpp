// Bodies that only what stands beside them gives away: lists, owners, sister cities.
#include "desk/read/bodies_in.h"

#include <gtest/gtest.h>

namespace gyoryu::desk {
namespace {

using desk_test::bodies_in;

struct Case {
    std::string text, names;
};

TEST(KoreanLists, of_firms_need_no_word_for_more) {
    for (const auto& [text, names] : std::initializer_list<Case>{
             {"사절단은 3개사로 꾸려졌다. 가누다(전선 보호장치), 나루유압기계(압착기), 다미오(단열재)가 그들이다.",
              "가누다 | 나루유압기계 | 다미오"},
             {"가누다와 (주)나루텍을 비롯한 우수기업 12개 사가 상담회에 참가했다.", "가누다 | 나루텍"},
             {"가누정공을 비롯한 예시 기업 100개가 상담회에 참가했다.", "가누정공"},
             {"참가기업은 가누다, 나루엑스, 다미오, 라온바이오텍까지 4개 사다.",
              "가누다 | 나루엑스 | 다미오 | 라온바이오텍"},
             {"가누리텍과 나루텍, 다미죽염, 라온의료기가 상담회에 나갔다.",
              "가누리텍 | 나루텍 | 다미죽염 | 라온의료기"},
             {"참가사는 가누기어, 나루상사, 다미하이텍㈜, ㈜라온메탈 등 6개사다.",
              "가누기어 | 나루상사 | 다미하이텍 | 라온메탈"},
         })
        EXPECT_EQ(bodies_in(text), names) << text;
}

TEST(KoreanLists, of_those_who_came_name_whom_a_head_speaks_for) {
    EXPECT_EQ(bodies_in("상담회에는 이가람 나래수출농단 대표, 수출업체 관계자가 다녀왔다."), "나래수출농단");
    EXPECT_EQ(bodies_in("가람연구소는 중국 바이어와, 나래하이드로는 체코 바이어와 각각 MOU를 교환했다."),
              "가람연구소 | 나래하이드로");
}

TEST(KoreanLists, of_people_goods_and_places_are_none) {
    for (const std::string text : {
             "상담회에서는 김치(배추), 장류(고추장), 차(녹차)를 선보였다.",
             "의료기기를 비롯한 12개 기업 제품이 상담회에 나왔다.",
             "한국, 대만, 인도 등에서도 상담회에 참가했다.",
             "베트남을 비롯한 3개국 바이어 12개사가 상담회에 참가했다.",
             "대학과 병원이 협약을 체결하기로 했다.",
             "종합건강검진센터를 세우는 계약이 추진된다.",
         })
        EXPECT_EQ(bodies_in(text), "") << text;
}

TEST(KoreanCities, are_named_with_what_they_belong_to_and_beside_each_other) {
    for (const auto& [text, names] : std::initializer_list<Case>{
             {"가온광역시 서구는 사절단을 파견했다.", "가온광역시 서구"},
             {"인천시 서구는 사절단을 파견했다.", "인천시 서구"},
             {"인천시 남동구 역시 상담회를 열었다.", "인천시 남동구"},
             {"부산 서구(구청장 이가람)가 설명회를 열었다. 서구는 손님을 맞았다.", "부산 서구"},
             {"가람공사가 포천시·파주시·연천군과 상담회를 열었다.", "가람공사 | 포천시 | 파주시 | 연천군"},
             {"부천시의 자매도시인 러시아 나래스크시 시장이 상담회를 찾았다.", "부천시 | 나래스크시"},
             {"대표단은 19일 울란바토르시를 공식 방문해 상담회를 열었다.", "울란바토르시"},
             {"이가람 본부장이 12일 구미시장과 만났다.", "구미시"},
         })
        EXPECT_EQ(bodies_in(text), names) << text;
}

TEST(KoreanOffices, are_named_with_whose_they_are) {
    for (const auto& [text, names] : std::initializer_list<Case>{
             {"대표단은 주몽골 대한민국 대사관을 방문했다.", "주몽골 대한민국 대사관"},
             {"주한나래부르크 무역대표부가 설명회를 열었다.", "주한나래부르크 무역대표부"},
             {"가람원이 카자흐스탄 나래의료센터와 상담회를 열었다.", "카자흐스탄 나래의료센터"},
             {"대표단은 몽골 국립 제1병원, 제2병원을 방문했다.", "몽골 국립 제1병원 | 제2병원"},
             {"가람그룹은 곧 제2병원 문을 연다.", "가람그룹"},
             {"강원도 농수산식품 수출협회가 상담회를 열었다.", "강원도 농수산식품 수출협회"},
             {"나래스와 가람공사가 주관을 맡은 상담회가 열렸다.", "나래스 | 가람공사"},
         })
        EXPECT_EQ(bodies_in(text), names) << text;
}

}  // namespace
}  // namespace gyoryu::desk
