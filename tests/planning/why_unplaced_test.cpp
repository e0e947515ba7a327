#include "planning/why_unplaced.h"

#include "planning/small_event.h"

#include <gmock/gmock.h>

namespace gyoryu::planning_tests {
namespace {

using testing::Contains;
using testing::ElementsAre;

Unplaced only(const Board& board) {
    const auto all = board.unplaced(text::Language::ko);
    EXPECT_EQ(all.size(), 1u);
    return all.empty() ? Unplaced{} : all.front();
}

TEST(WhyUnplaced, BeforeAnythingIsPlacedTheReasonIsThatNoTimetableWasMade) {
    SmallEvent event;
    event.seller("A");
    event.buyer("B");
    event.meeting("A", "B");
    const auto one = only(event.board({}));
    EXPECT_THAT(rules(one.reasons), ElementsAre("not_planned_yet"));
    EXPECT_EQ(one.remedy->code, "make_timetable");
}

TEST(WhyUnplaced, AMeetingThatFitsSaysSoAndItsRemedyPlacesIt) {
    SmallEvent event;
    event.seller("A");
    event.buyer("B");
    event.buyer("C");
    event.meeting("A", "B");
    event.meeting("A", "C");
    const std::vector placements{at("A-B", 1, 1)};
    const auto one = only(event.board(placements));
    EXPECT_THAT(rules(one.reasons), ElementsAre("fits_now"));
    ASSERT_TRUE(one.remedy.has_value());
    EXPECT_EQ(one.remedy->code, "place_it");
    const auto edited = edit(*event.planned(), placements, one.remedy->moves, text::Language::ko);
    ASSERT_TRUE(edited.has_value());
    EXPECT_TRUE(edited->newly_broken.empty());
    EXPECT_TRUE(edited->timetable.at(1).placed());
}

TEST(WhyUnplaced, AFullParticipantIsNamedWithTheLimitAndTheRemedyRaisesIt) {
    SmallEvent event;
    event.seller("A").max_meetings = 1;
    event.buyer("B");
    event.buyer("C");
    event.meeting("A", "B");
    event.meeting("A", "C");
    const auto one = only(event.board({at("A-B", 1, 1)}));
    ASSERT_THAT(rules(one.reasons), Contains("meetings_most"));
    EXPECT_EQ(one.reasons[0].params, (Params{{"participant", "A"}, {"limit", "1"}}));
    EXPECT_EQ(one.remedy->code, "raise_meetings_most");
    EXPECT_EQ(one.remedy->params.at("limit"), "2");
}

TEST(WhyUnplaced, SidesThatAreNeverFreeTogetherHaveNoCommonSlot) {
    SmallEvent event(2, 2);
    event.seller("A").unavailable = {1};
    event.buyer("B").unavailable = {2};
    event.buyer("C");
    event.meeting("A", "B");
    event.meeting("A", "C");
    const auto one = only(event.board({at("A-C", 2, 1)}));
    EXPECT_THAT(rules(one.reasons), ElementsAre("no_common_slot", "sides_busy", "sides_unavailable"));
    EXPECT_EQ(one.reasons[0].params, (Params{{"seller", "A"}, {"buyer", "B"}}));
}

TEST(WhyUnplaced, FullTablesAreCountedWithTheirSlots) {
    SmallEvent event(1, 1);
    event.seller("A");
    event.seller("D");
    event.buyer("B");
    event.buyer("C");
    event.meeting("A", "B");
    event.meeting("D", "C");
    const auto one = only(event.board({at("A-B", 1, 1)}));
    ASSERT_THAT(rules(one.reasons), ElementsAre("tables_full"));
    EXPECT_EQ(one.reasons[0].params, (Params{{"count", "1"}, {"slots", "10:00"}}));
    EXPECT_EQ(one.remedy->code, "add_table");
}

TEST(WhyUnplaced, BusyInterpretersAreToldApartFromMissingOnes) {
    SmallEvent event(1, 2);
    event.seller("A");
    event.seller("D");
    event.buyer("B", {"zh"});
    event.buyer("C", {"zh"});
    event.meeting("A", "B");
    event.meeting("D", "C");
    event.interpreter("I");
    EXPECT_THAT(rules(only(event.board({at("A-B", 1, 1, "I")})).reasons), ElementsAre("interpreters_busy"));
    event.named("C").languages = {"ru"};
    const auto one = only(event.board({at("A-B", 1, 1, "I")}));
    ASSERT_THAT(rules(one.reasons), ElementsAre("no_interpreter_for_languages"));
    EXPECT_EQ(one.reasons[0].params.at("buyer_languages"), "러시아어");
}

TEST(WhyUnplaced, WhatWaitsIsOrderedByPriority) {
    SmallEvent event(1, 1);
    event.seller("A");
    for (const auto* buyer : {"B", "C", "D"}) {
        event.buyer(buyer);
        event.meeting("A", buyer);
    }
    event.snapshot.meetings[2].priority = 9;
    const auto all = event.board({at("A-B", 1, 1)}).unplaced(text::Language::en);
    ASSERT_EQ(all.size(), 2u);
    EXPECT_EQ(all[0].meeting_id.str(), "A-D");
}

}  // namespace
}  // namespace gyoryu::planning_tests
