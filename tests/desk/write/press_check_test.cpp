#include "desk/write/press_check.h"

#include <gtest/gtest.h>

namespace gyoryu::desk {
namespace {

using text::Language;

const std::vector<Figure> recorded{
    {FigureKind::consultations, FigureStatus::confirmed, 42},
    {FigureKind::buyers, FigureStatus::confirmed, 54},
    {FigureKind::consultation_amount, FigureStatus::reported, 380'000'000, "USD", 2, false, 0, {"e1", "e2"}},
    {FigureKind::contract_amount, FigureStatus::claimed, 120'000'000, "USD", 2, false, 0, {"e3"}},
};

std::vector<FigureDifference> differences(std::string_view text, Language language = Language::ko) {
    return figure_differences(language, text, recorded);
}

TEST(PressCheck, finds_nothing_in_a_text_that_says_what_is_recorded) {
    EXPECT_EQ(
        differences("행사에서는 [상담 42건](figure:consultations.confirmed)이 진행됐고, 바이어 54개사가 참가했다.\n"
                    "[참가기업 신고분을 포함한 상담액 380만 달러](figure:consultation_amount.reported.USD)이다."),
        std::vector<FigureDifference>{});
}

TEST(PressCheck, finds_a_figure_that_has_changed_since_it_was_written) {
    EXPECT_EQ(differences("행사에서는 [상담 41건](figure:consultations.confirmed)이 진행됐다."),
              (std::vector<FigureDifference>{{"상담 41건", "상담 42건"}}));
}

TEST(PressCheck, finds_a_figure_typed_by_hand) {
    EXPECT_EQ(differences("행사에서는 상담액 390만 달러를 기록했다."),
              (std::vector<FigureDifference>{{"상담액 390만 달러", "참가기업 신고분을 포함한 상담액 380만 달러"}}));
    EXPECT_EQ(differences("행사에는 국내기업 10개사가 참가했다."),
              (std::vector<FigureDifference>{{"국내기업 10개사", ""}}));
}

TEST(PressCheck, finds_a_claim_that_is_told_as_a_contract) {
    const auto found = differences("행사에서 수출계약 120만 달러를 체결했다.");
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].recorded, "");
    EXPECT_EQ(differences("참가기업이 신고해 확인 중인 계약액 120만 달러가 있다."), std::vector<FigureDifference>{});
}

TEST(PressCheck, lets_the_writer_round_and_begin_a_sentence_with_a_figure) {
    EXPECT_EQ(differences("[Unconfirmed contracts worth about USD 1 million, as reported by participants]"
                          "(figure:contract_amount.claimed.USD~1) are not counted.",
                          Language::en),
              std::vector<FigureDifference>{});
    EXPECT_EQ(differences("행사 관계자 12명이 참석했다."), std::vector<FigureDifference>{});
}

TEST(PressCheck, names_the_entries_behind_a_marked_figure) {
    const auto marked =
        marked_figures("[상담액](figure:consultation_amount.reported.USD) [x](figure:nothing)", recorded);
    ASSERT_EQ(marked.size(), 1u);
    EXPECT_EQ(marked[0].entries, (std::vector<std::string>{"e1", "e2"}));
}

}  // namespace
}  // namespace gyoryu::desk
