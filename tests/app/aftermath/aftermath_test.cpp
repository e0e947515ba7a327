#include "app/aftermath/archive.h"
#include "app/aftermath/no_shows.h"
#include "app/aftermath/ratings.h"
#include "app/aftermath/thank_you.h"
#include "app/logs/log_house.h"
#include "app/press/edit_templates.h"
#include "app/survey/survey.h"
#include "app/wishes/get_pair.h"
#include "store/after_tables.h"
#include "store/day_tables.h"
#include "store/mail_tables.h"

#include <algorithm>

namespace gyoryu::app {

using app_tests::fault_of;
using app_tests::must;

class AftermathTest : public testing::Test {
protected:
    app_tests::LogHouse house;
    Context organiser = house.organiser();
};

TEST_F(AftermathTest, lets_both_sides_rate_a_meeting_that_is_over_and_tells_the_match_engine) {
    auto seller = house.seller();
    auto buyer = house.buyer();
    EXPECT_EQ(fault_of(rate_meeting(seller, house.meeting, {0, ""})), "validation_failed");
    must(rate_meeting(seller, house.meeting, {2, "늦었습니다"}));
    must(rate_meeting(buyer, house.meeting, {5, ""}));
    must(rate_meeting(seller, house.meeting, {3, "다시 생각하니 괜찮았습니다"}));
    const auto ratings = must(list_ratings(organiser, house.event.id)).items;
    ASSERT_EQ(ratings.size(), 1U);
    EXPECT_EQ(ratings[0].seller_rating, 3);
    EXPECT_EQ(ratings[0].buyer_rating, 5);
    const auto pair = must(get_pair(organiser, house.event.id, house.sellers[0].id, house.buyers[0].id));
    ASSERT_TRUE(pair.past);
    EXPECT_EQ(pair.past->seller_rating, 3);
    EXPECT_EQ(pair.past->buyer_rating, 5);
}

TEST_F(AftermathTest, shows_ratings_to_nobody_but_the_organiser) {
    auto seller = house.seller();
    must(rate_meeting(seller, house.meeting, {1, "secret remark"}));
    for (const auto& one : must(my_ratings(seller)).items)
        if (one.meeting_id == house.meeting) EXPECT_EQ(one.rating, 1);
    auto buyer = house.buyer();
    for (const auto& one : must(my_ratings(buyer)).items) EXPECT_EQ(one.rating, 0);
    auto elsewhere = house.other_seller();
    EXPECT_EQ(fault_of(rate_meeting(elsewhere, house.meeting, {1, ""})), "not_found");
    auto interpreter = house.interpreter_there();
    EXPECT_EQ(fault_of(my_ratings(interpreter)), "forbidden");
    for (auto& [context, fault] : std::vector<std::pair<Context, std::string>>{{house.nobody(), "not_signed_in"},
                                                                               {house.stranger(), "not_found"},
                                                                               {house.auditor(), "forbidden"},
                                                                               {house.buyer(), "not_found"}}) {
        EXPECT_EQ(fault_of(list_ratings(context, house.event.id)), fault);
        EXPECT_EQ(fault_of(list_no_shows(context, house.event.id)), fault);
        EXPECT_EQ(fault_of(get_thank_you(context, house.event.id)), fault);
        EXPECT_EQ(fault_of(send_thank_you(context, house.event.id)), fault);
        EXPECT_EQ(fault_of(archive_event(context, house.event.id)), fault);
    }
}

TEST_F(AftermathTest, rates_nothing_that_is_still_to_come) {
    house.clock.set("2016-06-22T00:30:00Z");
    auto seller = house.seller();
    EXPECT_EQ(fault_of(rate_meeting(seller, house.meeting, {4, ""})), "not_found");
    EXPECT_TRUE(must(my_ratings(seller)).items.empty());
}

TEST_F(AftermathTest, keeps_a_record_of_who_did_not_come_until_there_was_a_reason) {
    EXPECT_TRUE(must(list_no_shows(organiser, house.event.id)).items.empty());
    house.database().write([&](store::Transaction& tx) {
        store::insert(tx, domain::MeetingMark{house.meeting, house.event.id, domain::MeetingMarkState::not_held,
                                              house.buyers[0].id, house.clock.now()});
    });
    const auto noted = must(list_no_shows(organiser, house.event.id)).items;
    ASSERT_EQ(noted.size(), 1U);
    EXPECT_EQ(noted[0].organisation_id, house.buyers[0].organisation_id);
    EXPECT_EQ(noted[0].absent, 1);
    EXPECT_EQ(noted[0].events_absent, 1);
    const auto excused = must(excuse_absence(organiser, house.buyers[0].id, {true, "병원"}));
    EXPECT_EQ(excused.absent, 0);
    EXPECT_EQ(excused.history[0].remark, "병원");
    must(excuse_absence(organiser, house.buyers[0].id, {false, ""}));
    EXPECT_EQ(must(attendance_record(organiser, house.buyers[0].organisation_id)).absent, 1);
}

TEST_F(AftermathTest, thanks_everybody_once_in_their_language_with_the_survey) {
    must(save_survey(organiser, house.event.id, 0, {proposed_questions(), true, true, std::nullopt}));
    const auto before = must(get_thank_you(organiser, house.event.id));
    EXPECT_TRUE(before.survey);
    EXPECT_GT(before.waiting, 0);
    for (const auto& letter : before.letters) EXPECT_EQ(letter.body.find('{'), letter.body.npos) << letter.body;
    const auto sent = must(send_thank_you(organiser, house.event.id));
    EXPECT_EQ(sent.waiting, 0);
    EXPECT_EQ(sent.written, before.waiting);
    must(send_thank_you(organiser, house.event.id));
    house.database().read([&](store::Transaction& tx) {
        const auto letters = store::select_where<domain::Mail>(tx, store::where("purpose", std::string("thank_you")));
        EXPECT_EQ(static_cast<int>(letters.size()), before.waiting);
        for (const auto& letter : letters) EXPECT_NE(letter.secret_url.find("/p/"), letter.secret_url.npos);
    });
}

TEST_F(AftermathTest, shows_the_thanks_in_the_words_the_office_wrote_before_they_leave) {
    must(save_press_template(organiser, house.workspace.id, "letter_thank_you", "ko", 0,
                             {"# {{ event }} 뒤에\n\n{{ name }} 귀하, 함께해 주셔서 고맙습니다.\n{{ url }}\n"}));
    const auto letters = must(get_thank_you(organiser, house.event.id)).letters;
    const auto korean = std::ranges::find(letters, domain::Lang::ko, &ThankYouLetter::lang);
    ASSERT_NE(korean, letters.end());
    EXPECT_NE(korean->body.find("함께해 주셔서 고맙습니다.\n(받는 분의 개인 페이지 링크)"), std::string::npos)
        << korean->body;
}

TEST_F(AftermathTest, seals_an_event_that_is_put_away_and_opens_it_again) {
    const std::vector<std::pair<std::string, std::string>> event{{"event", house.event.slug}};
    const std::vector<std::pair<std::string, std::string>> person{{"participant", house.sellers[0].id.str()}};
    EXPECT_EQ(fault_of(require_unsealed(organiser, event)), "ok");
    EXPECT_TRUE(must(archive_event(organiser, house.event.id)).archived);
    EXPECT_EQ(fault_of(require_unsealed(organiser, event)), "event_sealed");
    EXPECT_EQ(fault_of(require_unsealed(organiser, person)), "event_sealed");
    auto seller = house.seller();
    EXPECT_EQ(fault_of(require_unsealed(seller, {})), "event_sealed");
    auto stranger = house.stranger();
    EXPECT_EQ(fault_of(require_unsealed(stranger, event)), "ok") << "strangers are told nothing";
    auto system = house.system();
    const auto other = must(create_workspace(system, {"다른 곳", domain::Lang::ko, "Asia/Seoul", "elsewhere"}));
    const auto there = must(create_programme(system, other.id, {"there", {{"ko", "다른 사업"}}}));
    auto namesake = house.event;
    namesake.id = EventId("0");
    namesake.workspace_id = other.id;
    namesake.programme_id = there.id;
    house.database().write([&](store::Transaction& tx) { store::insert(tx, namesake); });
    EXPECT_EQ(fault_of(require_unsealed(organiser, event)), "event_sealed") << "whoever else uses the same slug";
    EXPECT_FALSE(must(unarchive_event(organiser, house.event.id)).archived);
    EXPECT_EQ(fault_of(require_unsealed(organiser, event)), "ok");
}

}  // namespace gyoryu::app
