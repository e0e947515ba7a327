#include "planning/planning_problem.h"

#include "planning/fingerprint.h"
#include "planning/small_event.h"

#include <gmock/gmock.h>

namespace gyoryu::planning_tests {
namespace {

using testing::ElementsAre;

std::string fault_of(const base::Result<void>& result) {
    return result ? "ok" : std::string(base::name_of(result.error().code));
}

SmallEvent one_meeting() {
    SmallEvent event;
    event.seller("A");
    event.buyer("B");
    event.meeting("A", "B");
    return event;
}

TEST(PlanningProblem, AnEventWithoutPeopleSlotsMeetingsOrTablesSaysWhichIsMissing) {
    EXPECT_EQ(fault_of(ready_to_plan(SmallEvent().snapshot)), "event_has_no_participants");
    auto event = one_meeting();
    EXPECT_EQ(fault_of(ready_to_plan(event.snapshot)), "ok");
    event.snapshot.structure.tables.clear();
    EXPECT_EQ(fault_of(ready_to_plan(event.snapshot)), "event_has_no_tables");
    event.snapshot.meetings[0].mode = domain::MeetingMode::video;
    EXPECT_EQ(fault_of(ready_to_plan(event.snapshot)), "ok") << "video meetings need no table";
    event.snapshot.structure.slots.clear();
    EXPECT_EQ(fault_of(ready_to_plan(event.snapshot)), "event_has_no_slots");
    event = one_meeting();
    event.snapshot.meetings.clear();
    EXPECT_EQ(fault_of(ready_to_plan(event.snapshot)), "event_has_no_meetings");
    event = one_meeting();
    event.named("B").status = domain::ParticipantStatus::withdrawn;
    EXPECT_EQ(fault_of(ready_to_plan(event.snapshot)), "event_has_no_participants");
}

TEST(PlanningProblem, AnInterpreterIsNeededExactlyWhereTheSidesShareNoLanguage) {
    SmallEvent event;
    event.seller("A", {"ko", "en"});
    event.buyer("B", {"zh-Hans"});
    event.buyer("C", {"EN-us"});
    event.buyer("D", {});
    for (const auto* buyer : {"B", "C", "D"}) event.meeting("A", buyer);
    const auto planned = event.planned();
    const auto& problem = planned->planning.problem;
    EXPECT_TRUE(engine::needs_interpreter(problem, problem.meetings[0]));
    EXPECT_FALSE(engine::needs_interpreter(problem, problem.meetings[1]));
    EXPECT_FALSE(engine::needs_interpreter(problem, problem.meetings[2])) << "unknown languages need nobody";
}

TEST(PlanningProblem, InterpretersWithoutKnownHoursAreLeftOut) {
    auto event = one_meeting();
    event.interpreter("I", false);
    event.interpreter("J").unavailable = {1, 3};
    const auto planned = event.planned();
    ASSERT_EQ(planned->planning.problem.interpreters.size(), 1u);
    EXPECT_EQ(planned->planning.problem.interpreters[0].available.count(), 2);
    EXPECT_FALSE(planned->planning.interpreter_index.contains(domain::InterpreterId("I")));
}

TEST(PlanningProblem, ALimitOfTheParticipantGoesBeforeThatOfTheEvent) {
    auto event = one_meeting();
    event.snapshot.event.settings.max_meetings_per_participant = 7;
    event.named("B").max_meetings = 2;
    const auto planned = event.planned();
    EXPECT_EQ(planned->planning.problem.participants[0].meetings_most, 7);
    EXPECT_EQ(planned->planning.problem.participants[1].meetings_most, 2);
}

TEST(PlanningProblem, PeopleWhoSplitAreAtSeveralMeetingsAtOnceAndThoseTogetherAreNot) {
    auto event = one_meeting();
    event.named("A").presence.delegates = 3;
    event.named("A").presence.together = false;
    event.named("B").presence.delegates = 2;
    const auto planned = event.planned();
    EXPECT_EQ(engine::at_once(planned->planning.problem.participants[0]), 3);
    EXPECT_EQ(engine::at_once(planned->planning.problem.participants[1]), 1);
}

TEST(PlanningProblem, ASecondLanguageSparesTheInterpreterAndIsNotCountedTwice) {
    SmallEvent event;
    event.seller("A", {"ko"}).presence.second_languages = {"en", "ko-KR"};
    event.buyer("B", {"en-US"});
    event.meeting("A", "B");
    const auto planned = event.planned();
    const auto& problem = planned->planning.problem;
    EXPECT_FALSE(engine::needs_interpreter(problem, problem.meetings[0]));
    EXPECT_EQ(problem.participants[0].second_languages.size(), 1u) << "Korean is a first language already";
}

TEST(PlanningProblem, AMostInASessionHoldsInEverySession) {
    auto event = one_meeting();
    event.snapshot.structure.slots[2].session = event.snapshot.structure.slots[3].session = "pm";
    event.named("A").presence.session_most = 2;
    const auto planned = event.planned();
    EXPECT_THAT(planned->planning.problem.participants[0].session_most, ElementsAre(2, 2));
}

TEST(PlanningProblem, GoalsFollowUnscheduledMeetingsAndBreaksInTheirOrder) {
    auto event = one_meeting();
    event.snapshot.event.settings.goals = {domain::PlanningGoal::walking, domain::PlanningGoal::longest_wait,
                                           domain::PlanningGoal::walking};
    event.snapshot.structure.slots[0].burden = 2;
    const auto planned = event.planned();
    const auto& problem = planned->planning.problem;
    std::vector<engine::RuleKey> rules;
    for (const auto& term : problem.objective) {
        EXPECT_EQ(term.level, static_cast<int>(rules.size()));
        rules.push_back(term.rule);
    }
    using enum engine::RuleKey;
    EXPECT_THAT(rules, ElementsAre(unscheduled, breaks, walking, longest_wait));
    EXPECT_THAT(planned->planning.pointed, ElementsAre(unscheduled, breaks, walking, longest_wait));
    EXPECT_EQ(problem.slots[0].burden, 2);
}

TEST(PlanningProblem, WhatDecidesATimetableChangesItsFingerprint) {
    const auto event = one_meeting();
    const auto print = [](const SmallEvent& one) {
        const auto planned = one.planned();
        return fingerprint_of(planned->planning, planned->snapshot);
    };
    const auto changed = [&](auto change) {
        auto other = event;
        change(other);
        return print(other) != print(event);
    };
    EXPECT_TRUE(changed([](SmallEvent& e) { e.named("A").presence.second_languages = {"en"}; }));
    EXPECT_TRUE(changed([](SmallEvent& e) { e.named("A").presence = {.delegates = 2, .together = false}; }));
    EXPECT_TRUE(changed([](SmallEvent& e) { e.named("A").presence.session_most = 1; }));
    EXPECT_TRUE(changed([](SmallEvent& e) { e.named("A").presence.breaks = {{{600}, {660}, 20}}; }));
    EXPECT_TRUE(changed([](SmallEvent& e) { e.snapshot.structure.slots[1].burden = 1; }));
    EXPECT_TRUE(changed([](SmallEvent& e) { e.snapshot.event.settings.goals = {domain::PlanningGoal::longest_wait}; }));
    EXPECT_FALSE(changed([](SmallEvent& e) { e.named("A").presence.delegates = 2; })) << "they sit together";
}

TEST(PlanningProblem, MeetingsOfWithdrawnPeopleAndVanishedSlotsAreExcludedWithTheirReason) {
    SmallEvent event(2, 1);
    event.seller("A");
    event.buyer("B");
    event.buyer("C").status = domain::ParticipantStatus::withdrawn;
    event.meeting("A", "C");
    event.meeting("A", "B").fixed_slot = 9;
    const auto planned = event.planned();
    EXPECT_TRUE(planned->planning.problem.meetings.empty());
    const auto unplaced = event.board({}).unplaced(text::Language::ko);
    ASSERT_EQ(unplaced.size(), 2u);
    EXPECT_THAT(rules(unplaced[0].reasons), ElementsAre("participant_withdrawn"));
    EXPECT_EQ(unplaced[0].reasons[0].params.at("participant"), "C");
    EXPECT_THAT(rules(unplaced[1].reasons), ElementsAre("fixed_slot_missing"));
    EXPECT_EQ(unplaced[1].remedy->code, "choose_slot");
}

TEST(PlanningProblem, PlacementsComeBackAsTheyWere) {
    SmallEvent event;
    event.seller("A");
    event.buyer("B", {"zh"});
    event.interpreter("I");
    event.meeting("A", "B");
    auto placement = at("A-B", 3, 2, "I");
    placement.frozen = true;
    EXPECT_THAT(event.board({placement}).placements(), ElementsAre(placement));
}

TEST(PlanningProblem, APlacementThatRefersToSomethingVanishedIsNoPlacement) {
    auto event = one_meeting();
    for (const auto& gone : {at("A-B", 9, 1), at("A-B", 1, 9), at("Z-Z", 1, 1)}) {
        const auto board = event.board({gone});
        ASSERT_EQ(board.placements().size(), 1u);
        EXPECT_FALSE(board.placements()[0].slot.has_value());
    }
}

TEST(PlanningProblem, ASessionIsNamedByItsNameOrWithItsDayWhereSeveralDaysHaveIt) {
    SmallEvent event(2, 1);
    auto& slots = event.snapshot.structure.slots;
    EXPECT_TRUE(names_session(event.snapshot.structure, "am"));
    EXPECT_FALSE(names_session(event.snapshot.structure, "pm"));
    slots[1].day = slots[0].day.plus_days(1);
    EXPECT_FALSE(names_session(event.snapshot.structure, "am")) << "two days have one";
    EXPECT_TRUE(names_session(event.snapshot.structure, "2016-06-23 am"));
}

TEST(PlanningProblem, MoreSlotsThanTheEngineTakesAreALimitAndNoCrash) {
    const SmallEvent event(300, 1);
    const auto made = planned(event.snapshot);
    ASSERT_FALSE(made.has_value());
    EXPECT_EQ(base::name_of(made.error().code), "limit_reached");
}

TEST(Fingerprint, ChangesWithWhatTheEngineSeesAndWithNothingElse) {
    auto event = one_meeting();
    const auto before = event.planned()->stamp;
    event.named("A").phone = "+82 10";
    event.named("A").note = "VIP";
    EXPECT_EQ(event.planned()->stamp, before);
    event.named("A").unavailable = {1};
    EXPECT_NE(event.planned()->stamp, before);
    event.named("A").unavailable.clear();
    EXPECT_EQ(event.planned()->stamp, before);
    event.snapshot.meetings[0].priority = 9;
    EXPECT_NE(event.planned()->stamp, before);
}

}  // namespace
}  // namespace gyoryu::planning_tests
