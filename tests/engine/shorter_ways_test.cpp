#include "engine/schedule/shorter_ways.h"

#include "engine/check/check.h"
#include "engine/planted_event.h"
#include "engine/rules/measured_rule.h"
#include "engine/schedule/solve.h"

#include <gtest/gtest.h>

namespace gyoryu::engine {
namespace {

/// More tables than are looked at one by one, in two halls.
Problem many_tables(std::uint64_t seed) {
    auto event = plant_event({.sellers = 60, .buyers = 60, .pairs_at_once = 30, .tables = 40}, seed);
    for (std::size_t t = 30; t < event.problem.tables.size(); ++t) event.problem.tables[t].hall = 1;
    event.problem.earlier = event.planted.placements();
    event.problem.objective = {{RuleKey::unscheduled, 0, 1}, {RuleKey::walking, 1, 1}};
    return event.problem;
}

TEST(ShorterWays, leave_the_slots_and_every_rule_as_they_were_and_walk_less) {
    for (std::uint64_t seed = 1; seed <= 3; ++seed) {
        const Problem problem = many_tables(seed);
        const Compiled compiled(problem);
        ASSERT_FALSE(compiled.tables_apart);
        const Timetable before(problem.earlier);
        const Timetable after = with_shorter_ways(compiled, before);
        EXPECT_TRUE(check(problem, after).empty()) << "seed " << seed;
        EXPECT_LT(score_of(problem, after)[RuleKey::walking], score_of(problem, before)[RuleKey::walking]);
        for (std::size_t m = 0; m < problem.meetings.size(); ++m) {
            EXPECT_EQ(after.placements()[m].slot, before.placements()[m].slot) << "seed " << seed;
        }
    }
}

TEST(ShorterWays, bring_meetings_back_to_their_tables_when_that_comes_first) {
    Problem problem = many_tables(1);
    auto moved = problem.earlier;
    // Two tables of the same slot exchanged.
    for (std::size_t m = 1; m < moved.size(); ++m) {
        if (moved[m].slot != moved[0].slot) continue;
        std::swap(moved[0].table, moved[m].table);
        break;
    }
    problem.objective = {{RuleKey::tables_changed, 0, 1}, {RuleKey::walking, 1, 1}};
    const Compiled compiled(problem);
    ASSERT_EQ(score_of(problem, Timetable(moved))[RuleKey::tables_changed], 2);
    EXPECT_EQ(with_shorter_ways(compiled, Timetable(moved)), Timetable(problem.earlier));
}

TEST(ShorterWays, are_what_a_run_of_many_tables_answers) {
    const Problem problem = many_tables(2);
    Observer nobody;
    const Outcome outcome = solve(problem, {40'000, 1, 1}, {}, nobody);
    ASSERT_FALSE(outcome.timetable.empty());
    EXPECT_TRUE(check(problem, outcome.timetable).empty());
    EXPECT_EQ(with_shorter_ways(Compiled(problem), outcome.timetable), outcome.timetable);
    EXPECT_EQ(score_of(problem, outcome.timetable), outcome.objective);
}

}  // namespace
}  // namespace gyoryu::engine
