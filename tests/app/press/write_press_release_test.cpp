#include "app/press/write_press_release.h"

#include "app/press/press_house.h"
#include "desk/write/press_text.h"

#include <algorithm>
#include <filesystem>
#include <fstream>

namespace gyoryu::app {
namespace {

using app_tests::fault_of;
using app_tests::must;
using domain::Lang;

class WritePressRelease : public app_tests::PressTest {};

const PressTextView& text_in(const PressRelease& release, Lang lang) {
    for (const auto& text : release.texts)
        if (text.lang == lang) return text;
    throw std::runtime_error("no text in that language");
}

TEST_P(WritePressRelease, states_the_ledgers_figures_in_every_language) {
    house.record(3'800'000);
    house.record(1'200'000, domain::OutcomeStage::contract);
    const auto release = house.write({Lang::ko, Lang::zh, Lang::en, Lang::ru});
    ASSERT_EQ(release.texts.size(), 4u);
    for (const auto& text : release.texts) EXPECT_TRUE(text.differences.empty());
    const auto plain = [&](Lang lang) { return desk::plain_text(text_in(release, lang).text); };
    EXPECT_NE(plain(Lang::ko).find("확인 전인 상담액 380만 달러"), std::string::npos) << plain(Lang::ko);
    EXPECT_NE(plain(Lang::zh).find("380万美元"), std::string::npos);
    EXPECT_NE(plain(Lang::en).find("USD 3.8 million"), std::string::npos);
    EXPECT_NE(plain(Lang::ru).find("3,8\u00a0млн долл. США"), std::string::npos);
    EXPECT_NE(plain(Lang::ko).find("확인 중인 계약액 120만 달러"), std::string::npos);
    EXPECT_EQ(plain(Lang::ko).find("계약 체결액"), std::string::npos);
}

TEST_P(WritePressRelease, announces_who_will_come_without_what_has_to_happen_first) {
    house.record(3'800'000);
    auto context = house.organiser();
    const auto release = must(write_press_release(context, house.event.id,
                                                  {domain::PressKind::announcement, {Lang::ko, Lang::en, Lang::ru}}));
    for (const auto& text : release.texts) EXPECT_TRUE(text.differences.empty());
    const auto korean = desk::plain_text(text_in(release, Lang::ko).text);
    EXPECT_NE(korean.find("개최한다"), std::string::npos) << korean;
    EXPECT_NE(korean.find("참가할 예정이다"), std::string::npos) << korean;
    EXPECT_EQ(korean.find("달러"), std::string::npos) << korean;
    EXPECT_NE(desk::plain_text(text_in(release, Lang::en).text).find("will hold"), std::string::npos);
}

TEST_P(WritePressRelease, says_that_participants_report_only_what_they_alone_report) {
    const auto said = [&] { return desk::plain_text(house.write().texts.front().text); };
    auto sellers = house.edit(3'800'000);
    sellers.claimant_id = house.dental.id.str();
    house.record(sellers);
    EXPECT_NE(said().find("참가기업이 신고한 상담액 380만 달러"), std::string::npos) << said();
    house.record(200'000);
    EXPECT_NE(said().find("확인 전인 상담액 400만 달러"), std::string::npos) << said();
}

TEST_P(WritePressRelease, names_the_ledger_entries_behind_each_figure) {
    const auto entry = house.record(3'800'000);
    const auto release = house.write();
    const auto found = std::ranges::find(release.figures, "consultation_amount.claimed.USD", &PressFigure::key);
    ASSERT_NE(found, release.figures.end());
    EXPECT_EQ(found->entries, (std::vector<std::string>{entry.id.str()}));
}

TEST_P(WritePressRelease, keeps_every_version_and_makes_what_was_reviewed_a_draft_again) {
    const auto first = house.review(house.write());
    const auto second =
        must(edit_press_release(organiser, first.id, first.revision, {{{Lang::ko, "# 다른 제목\n새 문단\n"}}}));
    EXPECT_EQ(second.state, domain::PressState::draft);
    EXPECT_EQ(second.version, 2);
    EXPECT_EQ(second.versions.size(), 2u);
    EXPECT_EQ(must(get_press_release(organiser, first.id, {1})).texts[0].text, first.texts[0].text);
    EXPECT_EQ(must(get_press_release(organiser, first.id, {})).texts[0].title, "다른 제목");
    const auto third = must(rewrite_press_release(organiser, first.id, second.revision));
    EXPECT_EQ(third.texts[0].text, first.texts[0].text);
}

TEST_P(WritePressRelease, shows_what_differs_from_the_ledger_while_one_writes) {
    house.record(3'800'000);
    const auto release = house.write();
    const auto edited = must(edit_press_release(organiser, release.id, release.revision,
                                                {{{Lang::ko, "# 제목\n행사에서 상담액 390만 달러를 기록했다.\n"}}}));
    ASSERT_EQ(edited.texts[0].differences.size(), 1u);
    EXPECT_EQ(edited.texts[0].differences[0].written, "상담액 390만 달러");
}

TEST_P(WritePressRelease, tells_a_correction_what_was_said_and_what_holds_now) {
    const auto entry = house.record(3'800'000);
    const auto published = house.publish(house.review(house.write()));
    EXPECT_EQ(fault_of(edit_press_release(organiser, published.id, published.revision, {{{Lang::ko, "# 제목"}}})),
              "already_published");
    EXPECT_EQ(fault_of(delete_press_release(organiser, published.id, published.revision)), "already_published");
    house.record(100'000);
    const auto correction = must(correct_press_release(organiser, published.id, {"집계 누락"}));
    EXPECT_EQ(correction.corrects_id, published.id);
    EXPECT_TRUE(correction.texts[0].differences.empty());
    const auto words = desk::plain_text(correction.texts[0].text);
    EXPECT_NE(words.find("380만 달러’ → ‘"), std::string::npos) << words;
    EXPECT_NE(words.find("390만 달러"), std::string::npos) << words;
    house.publish(house.review(correction));
    auto nobody = house.nobody();
    EXPECT_EQ(must(get_public_press(nobody, house.workspace.slug, published.id, "ko")).corrections,
              (std::vector{correction.id}));
}

TEST_P(WritePressRelease, is_for_organisers_and_hidden_from_strangers) {
    const auto release = house.write();
    auto auditor = house.auditor();
    auto stranger = house.as(house.stranger());
    auto nobody = house.nobody();
    EXPECT_EQ(fault_of(write_press_release(auditor, house.event.id, {domain::PressKind::event, {Lang::ko}})),
              "forbidden");
    EXPECT_EQ(fault_of(edit_press_release(auditor, release.id, 1, {{{Lang::ko, "x"}}})), "forbidden");
    EXPECT_EQ(fault_of(get_press_release(auditor, release.id, {})), "ok");
    EXPECT_EQ(fault_of(get_press_release(stranger, release.id, {})), "not_found");
    EXPECT_EQ(fault_of(list_press_releases(stranger, house.event.id)), "not_found");
    EXPECT_EQ(fault_of(get_press_release(nobody, release.id, {})), "not_signed_in");
    EXPECT_EQ(fault_of(get_public_press(nobody, house.workspace.slug, release.id, "")), "not_found");
}

TEST_P(WritePressRelease, refuses_a_language_twice_and_a_correction_of_nothing) {
    EXPECT_EQ(
        fault_of(write_press_release(organiser, house.event.id, {domain::PressKind::event, {Lang::ko, Lang::ko}})),
        "validation_failed");
    EXPECT_EQ(fault_of(write_press_release(organiser, house.event.id, {domain::PressKind::correction, {Lang::ko}})),
              "validation_failed");
    EXPECT_EQ(fault_of(correct_press_release(organiser, house.write().id, {""})), "not_released");
}

TEST_P(WritePressRelease, takes_the_offices_own_template_and_names_its_mistake) {
    const auto folder = house.folder() / "templates" / "export_consultation";
    std::filesystem::create_directories(folder);
    house.services->settings.pack_folder = house.folder() / "packs";
    std::ofstream(folder / "ko.txt") << "# {{ organiser }} 소식\n";
    EXPECT_EQ(house.write().texts[0].text, "# 예시 테크노밸리 소식\n");
    std::ofstream(folder / "ko.txt") << "# 제목\n{{ organizer }}\n";
    const auto wrong = write_press_release(organiser, house.event.id, {domain::PressKind::event, {Lang::ko}});
    ASSERT_EQ(fault_of(wrong), "unreadable_template");
    EXPECT_EQ(wrong.error().params[0].value, "2");
    EXPECT_EQ(wrong.error().params[1].value, "4");
}

INSTANTIATE_TEST_SUITE_P(Drivers, WritePressRelease, testing::Values("sqlite", "postgres"),
                         [](const auto& driver) { return driver.param; });

}  // namespace
}  // namespace gyoryu::app
