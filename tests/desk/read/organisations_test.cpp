// Names of bodies, one sentence for each way in which the press gives them.
#include "desk/read/organisations.h"

#include "desk/read/read_article.h"

#include <gtest/gtest.h>

namespace gyoryu::desk {
namespace {

std::string bodies_in(const std::string& text) {
    std::string names;
    for (const auto& body : read_article(text).organisations) names += (names.empty() ? "" : " | ") + body.name;
    return names;
}

struct Case {
    std::string text, names;
};

TEST(Organisations, are_named_without_particles_and_legal_forms) {
    for (const auto& [text, names] : std::initializer_list<Case>{
             {"(주)샘플에이, 예시광학(주), ㈜누리팜은 상담회에 참가했다.", "샘플에이 | 예시광학 | 누리팜"},
             {"(재)누리의료클러스터는 칭다오에서 상담회를 개최했다.", "누리의료클러스터"},
             {"20일다롄시 위생계획위원회와 공동으로 교류회를 개최했다.", "다롄시 위생계획위원회"},
             {"예시무역협회 대전·세종·충남지역본부는 상담회를 지원했다.", "예시무역협회 대전·세종·충남지역본부"},
             {"표본대학교 안산병원은 타슈켄트주 주립샘플암센터와 업무협약을 체결했다.",
              "표본대학교 안산병원 | 타슈켄트주 주립샘플암센터"},
         })
        EXPECT_EQ(bodies_in(text), names) << text;
}

TEST(Organisations, are_found_in_lists_though_no_ending_tells) {
    for (const auto& [text, names] : std::initializer_list<Case>{
             {"상담회에는 가나다라(인공호흡기), 마바사아(초음파) 등 11개 기업이 참가했다.", "가나다라 | 마바사아"},
             {"군은 3개 업체(예시헬스케어, 가나녹십, 마바MS)를 선정해 상담회에 참가했다.",
              "예시헬스케어 | 가나녹십 | 마바MS"},
             {"상급종합병원 2개소(예시대학교병원, 표본성모병원)가 설명회를 진행했다.", "예시대학교병원 | 표본성모병원"},
         })
        EXPECT_EQ(bodies_in(text), names) << text;
}

TEST(Organisations, are_not_places_products_and_words_for_anybody) {
    for (const std::string text : {
             "상담회는 의료기기종합지원센터에서 열렸다.",
             "식품, 화장품 등 10개 업체가 참가했다.",
             "국내 의료기관과 현지 병원은 종합병원 설립을 논의했다.",
             "농수산가공식품을 만드는 업체가 참가했다.",
         })
        EXPECT_EQ(bodies_in(text), "") << text;
}

TEST(Organisations, are_read_in_the_other_languages) {
    for (const auto& [text, names] : std::initializer_list<Case>{
             {"本次活动由示例市人民政府与样例商会共同主办。", "示例市人民政府 | 样例商会"},
             {"The forum was held by Sample City and the Ministry of Health of the Republic of Example in May.",
              "Sample City | Ministry of Health of the Republic of Example"},
             {"Меморандум подписали Агентство «Образец» и Примерский образцовый технопарк в городе.",
              "Агентство «Образец» | Примерский образцовый технопарк"},
         })
        EXPECT_EQ(bodies_in(text), names) << text;
}

}  // namespace
}  // namespace gyoryu::desk
