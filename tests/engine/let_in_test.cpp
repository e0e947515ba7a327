#include "engine/explain/let_in.h"

#include "engine/check/check.h"

#include <gtest/gtest.h>

namespace gyoryu::engine {
namespace {

/// Sellers 0 … sellers − 1, buyers behind them, all free all day.
Problem event(int sellers, int buyers, int slots, int tables) {
    Problem problem;
    problem.slots.assign(slots, Slot{});
    Participant one;
    one.available = SlotSet::range(0, slots);
    problem.participants.assign(sellers + buyers, one);
    problem.tables.resize(tables);
    return problem;
}

void meet(Problem& problem, ParticipantIndex a, ParticipantIndex b) {
    Meeting meeting;
    meeting.sides = {a, b};
    problem.meetings.push_back(meeting);
}

TEST(LetIn, a_meeting_whose_sides_are_free_apart_gets_in_because_another_moves_aside) {
    auto problem = event(2, 2, 2, 2);
    problem.participants[0].available = SlotSet::range(0, 1);
    meet(problem, 1, 2);
    meet(problem, 0, 2);
    const Timetable before({{0, 0, none}, {}});
    const LetIn found = let_in(problem, before, {});
    EXPECT_EQ(found.placed_more, 1);
    EXPECT_TRUE(found.exact());
    EXPECT_EQ(found.timetable.at(0).slot, 1);
    EXPECT_TRUE(check(problem, found.timetable).empty());
}

TEST(LetIn, a_frozen_meeting_does_not_move_aside) {
    auto problem = event(2, 2, 2, 2);
    problem.participants[0].available = SlotSet::range(0, 1);
    meet(problem, 1, 2);
    meet(problem, 0, 2);
    problem.meetings[0].frozen = true;
    problem.earlier = {{0, 0, none}, {}};
    const LetIn found = let_in(problem, Timetable(problem.earlier), {});
    EXPECT_EQ(found.placed_more, 0);
    EXPECT_EQ(found.timetable.at(0).slot, 0);
}

TEST(LetIn, full_tables_are_proven_to_take_no_more) {
    auto problem = event(3, 3, 1, 1);
    for (int i = 0; i < 3; ++i) meet(problem, i, 3 + i);
    const Timetable before({{0, 0, none}, {}, {}});
    const LetIn found = let_in(problem, before, {.proof_work_most = 1000});
    EXPECT_EQ(found.placed_more, 0);
    EXPECT_EQ(found.placed_most, 0);
    problem.tables.emplace_back();
    const LetIn with_table = let_in(problem, before, {.proof_work_most = 1000});
    EXPECT_EQ(with_table.placed_more, 1);
    EXPECT_TRUE(with_table.exact());
}

TEST(LetIn, an_interpreter_hands_over_a_meeting_that_needs_another_language) {
    auto problem = event(2, 2, 1, 2);
    problem.participants[0].languages = problem.participants[1].languages = {0};
    problem.participants[2].languages = {1};
    problem.participants[3].languages = {2};
    for (const auto& pairs : {std::vector<std::pair<LanguageIndex, LanguageIndex>>{{0, 1}, {0, 2}}, {{0, 1}}}) {
        Interpreter one;
        one.pairs = pairs;
        one.available = SlotSet::range(0, 1);
        problem.interpreters.push_back(one);
    }
    meet(problem, 0, 2);
    meet(problem, 1, 3);
    const Timetable before({{0, 0, 0}, {}});
    const LetIn found = let_in(problem, before, {});
    EXPECT_EQ(found.placed_more, 1);
    EXPECT_EQ(found.timetable.at(0).interpreter, 1);
    EXPECT_EQ(found.timetable.at(0).table, 0);
    EXPECT_TRUE(check(problem, found.timetable).empty());
}

TEST(LetIn, a_timetable_that_breaks_rules_is_left_alone) {
    auto problem = event(1, 2, 2, 2);
    meet(problem, 0, 1);
    meet(problem, 0, 2);
    meet(problem, 0, 1);
    const Timetable broken({{0, 0, none}, {0, 1, none}, {}});
    const LetIn found = let_in(problem, broken, {});
    EXPECT_EQ(found.placed_more, 0);
    EXPECT_EQ(found.timetable, broken);
}

}  // namespace
}  // namespace gyoryu::engine
