// Impossible events whose proof is more than one person's day.
#include "engine/schedule/solve.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace gyoryu::engine {
namespace {

/// Everybody meets eight others in ten slots; two more meet each other only. With no break allowed, all of them are in
/// meetings in the slots in the middle.
Problem all_in_the_middle(int people, int tables) {
    constexpr int slots = 10;
    Problem problem;
    problem.slots.resize(slots);
    problem.participants.resize(people + 2);
    for (Participant& one : problem.participants) one.available = SlotSet::range(0, slots);
    problem.tables.resize(tables);
    const auto meet = [&](ParticipantIndex p, ParticipantIndex q) {
        Meeting& meeting = problem.meetings.emplace_back();
        meeting.sides = {p, q};
        meeting.mandatory = true;
    };
    const int half = people / 2;
    for (ParticipantIndex p = 0; p < half; ++p) {
        for (const int step : {0, 1, 3, 4, 7, 8, 11, 13}) meet(p, half + (p + step) % half);
    }
    meet(people, people + 1);
    problem.fairness_breaks_most = 0;
    return problem;
}

TEST(Conflict, is_found_where_nobody_may_have_a_break_and_the_tables_are_too_few_at_one_time) {
    Observer nobody;
    constexpr int people = 20;
    const Outcome outcome = solve(all_in_the_middle(people, people / 2 - 1), {2'000'000, 1, 1}, {}, nobody);
    ASSERT_EQ(outcome.status, Status::infeasible);
    const auto named = [&](RuleKey rule) { return std::ranges::count(outcome.conflict, rule, &Demand::rule); };
    EXPECT_EQ(named(RuleKey::fairness_range), 1);
    EXPECT_EQ(named(RuleKey::table_capacity), 1);
    EXPECT_GT(named(RuleKey::mandatory), people);
    EXPECT_TRUE(outcome.conflict_irreducible);
}

}  // namespace
}  // namespace gyoryu::engine
