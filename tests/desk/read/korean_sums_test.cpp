// Korean amounts that no noun names but the clause, the count or the headline before them.
#include "desk/read/told.h"

namespace gyoryu::desk {
namespace {

using namespace desk_test;

TEST(KoreanSums, an_amount_behind_a_word_for_the_sum_is_of_the_clause_before_it) {
    for (const std::string text : {"상담이 계약으로 이어진 금액은 총 310만 달러에 이른다.",
                                   "참가 기업이 현장에서 체결한 계약 물량은 310만 달러다.",
                                   "310만 달러는 상담장에서 곧바로 계약이 이뤄진 금액이다."})
        expect_told({opening + text, FactKind::contract_amount, 3'100'000});
    for (const std::string text :
         {"지금 계약을 진행하고 있는 물량은 총 310만 달러다.", "이 가운데 계약을 추진하고 있는 것은 310만 달러다."})
        expect_told({opening + text, FactKind::expected_contract_amount, 3'100'000});
    expect_told({opening + "바이어와 상담한 금액은 모두 310만 달러였다.", FactKind::consultation_amount, 3'100'000});
    for (const std::string text :
         {"시가 올해 쓰는 돈의 규모는 310만 달러다.", "공장을 짓는 데 든 금액은 310만 달러다."})
        expect_no_amount(opening + text);
}

TEST(KoreanSums, an_amount_behind_a_count_is_the_sum_of_what_was_counted) {
    for (const std::string text :
         {"이날 상담은 92건, 금액으로는 780만 달러였다.", "상담은 모두 92건으로 금액으로는 780만여 달러에 달했다."})
        expect_told({opening + text, FactKind::consultation_amount, 7'800'000});
    expect_told({opening + "개척단은 수출 계약 5건을 따냈다. 금액으로는 모두 200만 달러다.", FactKind::contract_amount,
                 2'000'000});
    expect_no_amount(opening + "상담은 92건이었다. 시는 통역도 지원했다. 금액으로는 780만 달러다.");
}

TEST(KoreanSums, an_amount_that_the_headline_names_is_of_its_kind_where_the_text_has_no_noun) {
    const std::string headline = "예시시 개척단, 하노이서 780만 달러 상담\n\n";
    const std::string begins = "예시시가 2024년 5월 하노이에 보낸 시장개척단이 좋은 성과를 냈다. ";
    expect_told({headline + begins + "모두 합쳐 780만 달러어치였다.", FactKind::consultation_amount, 7'800'000});
    EXPECT_FALSE(tells_any(headline + begins + "모두 합쳐 790만 달러어치였다.", 7'900'000));
}

}  // namespace
}  // namespace gyoryu::desk
