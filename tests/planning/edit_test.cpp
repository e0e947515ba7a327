#include "planning/edit.h"

#include "planning/small_event.h"

#include <gmock/gmock.h>

namespace gyoryu::planning_tests {
namespace {

using testing::Contains;
using testing::IsEmpty;

template <class T>
std::string fault_of(const base::Result<T>& result) {
    return result ? "ok" : std::string(base::name_of(result.error().code));
}

std::vector<std::string> broken(const Edited& edited) {
    std::vector<std::string> names;
    for (const auto& breach : edited.newly_broken) names.emplace_back(engine::name_of(breach.rule));
    return names;
}

SmallEvent pairs() {
    SmallEvent event(3, 1);
    event.seller("A").max_meetings = 2;
    event.buyer("B").unavailable = {3};
    event.buyer("C", {"zh"});
    event.meeting("A", "B");
    event.meeting("A", "C");
    event.interpreter("I").unavailable = {1};
    return event;
}

Edited after(const SmallEvent& event, const std::vector<Placement>& placements, const std::vector<Move>& moves) {
    auto edited = edit(*event.planned(), placements, moves, text::Language::ko);
    EXPECT_TRUE(edited.has_value());
    return edited ? std::move(*edited) : Edited{};
}

TEST(Edit, EachRuleAMoveWouldBreakIsNamed) {
    auto event = pairs();
    EXPECT_THAT(broken(after(event, {}, {move_to("A-B", 3, 1)})), Contains("availability"));
    EXPECT_THAT(broken(after(event, {at("A-B", 2, 1)}, {move_to("A-C", 2, 1)})),
                testing::AllOf(Contains("double_booking"), Contains("table_capacity")));
    EXPECT_THAT(broken(after(event, {}, {move_to("A-C", 1, 1)})), Contains("interpreter_needed"));
    EXPECT_THAT(broken(after(event, {}, {move_to("A-B", 1, {})})), Contains("table_for_mode"));
    event.named("A").max_meetings = 1;
    EXPECT_THAT(broken(after(event, {at("A-B", 1, 1)}, {move_to("A-C", 2, 1)})), Contains("meetings_most"));
    event.snapshot.meetings[0].fixed_slot = 1;
    EXPECT_THAT(broken(after(event, {}, {move_to("A-B", 2, 1)})), Contains("fixed_slot"));
    event.snapshot.meetings[0].mandatory = true;
    EXPECT_THAT(broken(after(event, {at("A-B", 1, 1)}, {move_to("A-B", {})})), Contains("mandatory"));
}

TEST(Edit, AnInterpreterIsFoundByItself) {
    const auto edited = after(pairs(), {}, {move_to("A-C", 2, 1)});
    EXPECT_THAT(edited.newly_broken, IsEmpty());
    EXPECT_EQ(edited.timetable.at(1).interpreter, 0);
}

TEST(Edit, AnOldBreachDoesNotForbidAGoodMove) {
    const auto event = pairs();
    const std::vector placements{at("A-B", 3, 1)};  // B is away
    EXPECT_THAT(after(event, placements, {move_to("A-C", 2, 1)}).newly_broken, IsEmpty());
}

TEST(Edit, AFrozenMeetingMovesOnlyWhenTheSameMoveThawsIt) {
    const auto event = pairs();
    auto frozen = at("A-B", 1, 1);
    frozen.frozen = true;
    auto move = move_to("A-B", 2, 1);
    EXPECT_EQ(fault_of(edit(*event.planned(), {frozen}, {move}, text::Language::ko)), "meeting_frozen");
    move.frozen = false;
    EXPECT_EQ(fault_of(edit(*event.planned(), {frozen}, {move}, text::Language::ko)), "ok");
    auto freeze = move_to("A-B", 1, 1);
    freeze.frozen = true;
    EXPECT_TRUE(after(event, {at("A-B", 1, 1)}, {freeze}).frozen[0]);
}

TEST(Edit, WhatTheEventDoesNotHaveIsRefused) {
    const auto event = pairs();
    const auto planned = event.planned();
    EXPECT_EQ(fault_of(edit(*planned, {}, {move_to("X-Y", 1, 1)}, text::Language::ko)), "not_found");
    EXPECT_EQ(fault_of(edit(*planned, {}, {move_to("A-B", 9, 1)}, text::Language::ko)), "slot_outside_event");
    EXPECT_EQ(fault_of(edit(*planned, {}, {move_to("A-B", 1, 9)}, text::Language::ko)), "slot_outside_event");
    auto move = move_to("A-C", 2, 1);
    move.interpreter_id = domain::InterpreterId("nobody");
    EXPECT_EQ(fault_of(edit(*planned, {}, {move}, text::Language::ko)), "not_found");
}

TEST(Edit, AMeetingOfSomebodyWhoWithdrewCannotBePlaced) {
    auto event = pairs();
    event.named("B").status = domain::ParticipantStatus::withdrawn;
    const auto refused = edit(*event.planned(), {}, {move_to("A-B", 1, 1)}, text::Language::ko);
    ASSERT_EQ(fault_of(refused), "timetable_breaks_rules");
    EXPECT_EQ(refused.error().issues[0].code, "rule.participant_withdrawn");
}

TEST(Edit, ALongMeetingDoesNotRunOverAPause) {
    auto event = pairs();
    event.snapshot.meetings[0].duration_slots = 2;
    event.snapshot.structure.slots[0].contiguous_with_next = false;
    const auto refused = edit(*event.planned(), {}, {move_to("A-B", 1, 1)}, text::Language::ko);
    ASSERT_EQ(fault_of(refused), "timetable_breaks_rules");
    EXPECT_EQ(refused.error().issues[0].code, "rule.contiguity");
}

}  // namespace
}  // namespace gyoryu::planning_tests
