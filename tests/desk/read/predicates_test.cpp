#include "desk/read/article/predicates.h"

#include "desk/read/words/code_points.h"

#include <gtest/gtest.h>

#include <string>

namespace gyoryu::desk {
namespace {

std::optional<Tense> tense_of(const std::string& sentence) {
    const auto text = code_points(sentence);
    const auto found = predicate_behind(text, 0, static_cast<std::uint32_t>(text.size()));
    return found ? std::optional(found->tense) : std::nullopt;
}

TEST(Predicates, tell_what_was_done_from_what_is_announced_and_intended) {
    EXPECT_EQ(tense_of("300만 달러의 계약을 체결했다."), Tense::done);
    EXPECT_EQ(tense_of("42건의 상담이 이뤄졌으며 후속 협의가 이어진다."), Tense::done);
    EXPECT_EQ(tense_of("협약을 맺었습니다."), Tense::done);
    EXPECT_EQ(tense_of("협약을 맺는다."), Tense::announced);
    EXPECT_EQ(tense_of("상담회를 개최한다고 3일 밝혔다."), Tense::announced);
    EXPECT_EQ(tense_of("상담회를 엽니다."), Tense::announced);
    EXPECT_EQ(tense_of("협약을 체결할 예정이다."), Tense::intended);
    EXPECT_EQ(tense_of("협약을 체결하기로 했다."), Tense::intended);
    EXPECT_EQ(tense_of("힘을 쏟겠다고 말했다."), Tense::intended);
    EXPECT_EQ(tense_of("성과가 예정돼 있다고 밝혔다."), Tense::intended);
}

TEST(Predicates, take_measures_and_telling_for_neither) {
    EXPECT_EQ(tense_of("상담액은 300만 달러에 달한다."), Tense::state);
    EXPECT_EQ(tense_of("계약을 추진하고 있다."), Tense::state);
    EXPECT_EQ(tense_of("300만 달러의 성과라고 밝혔다."), Tense::said);
}

TEST(Predicates, tell_hopes_from_plans) {
    EXPECT_EQ(tense_of("더 많은 수출이 기대된다."), Tense::hoped);
    EXPECT_EQ(tense_of("계약을 예상하고 있다."), Tense::hoped);
    EXPECT_EQ(tense_of("판로를 넓힐 계획이다."), Tense::intended);
    EXPECT_EQ(tense_of("상담이 진행된 만큼 수출이 기대된다."), Tense::done);
}

TEST(Predicates, have_no_tense_in_connectives_and_nouns) {
    EXPECT_EQ(tense_of("바이어를 초청해 상담을 벌여 300만 달러의 계약을"), std::nullopt);
    EXPECT_EQ(tense_of("참가기업 12개사 예정 명단"), std::nullopt);
    EXPECT_EQ(tense_of("현지에 있는 무역관에서 오란다, 다시팩을"), std::nullopt);
    EXPECT_EQ(tense_of(""), std::nullopt);
}

}  // namespace
}  // namespace gyoryu::desk
