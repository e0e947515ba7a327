// The engine against looking at every timetable there is.
#include "engine/check/check.h"
#include "engine/model/validate.h"
#include "engine/rules/measured_rule.h"
#include "engine/schedule/solve.h"
#include "small_worlds/brute_force.h"
#include "small_worlds/world.h"

#include <gtest/gtest.h>

namespace gyoryu::engine {
namespace {

Outcome solved(const Problem& problem, int threads) {
    Observer nobody;
    return solve(problem, {2'000'000, 7, threads}, {}, nobody);
}

class SmallWorlds : public testing::TestWithParam<int> {};

TEST_P(SmallWorlds, the_engine_finds_and_proves_what_enumeration_finds) {
    for (std::uint64_t seed = GetParam() * 60; seed < GetParam() * 60 + 60u; ++seed) {
        const Problem problem = random_world(seed);
        ASSERT_TRUE(issues_of(problem).empty()) << "seed " << seed;
        const auto best = best_by_enumeration(problem);
        const Outcome outcome = solved(problem, 1 + static_cast<int>(seed % 2));
        if (!best) {
            EXPECT_EQ(outcome.status, Status::infeasible) << "seed " << seed;
            EXPECT_FALSE(outcome.conflict.empty()) << "seed " << seed;
            continue;
        }
        ASSERT_EQ(outcome.status, Status::optimal) << "seed " << seed;
        EXPECT_TRUE(check(problem, outcome.timetable).empty()) << "seed " << seed;
        EXPECT_EQ(level_values(problem.objective, outcome.objective), *best) << "seed " << seed;
        EXPECT_EQ(level_values(problem.objective, outcome.bound), *best) << "seed " << seed;
        EXPECT_EQ(level_values(problem.objective, plain_score(problem, outcome.timetable)), *best) << "seed " << seed;
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, SmallWorlds, testing::Range(0, 8));

TEST(SmallWorlds, hold_both_possible_and_impossible_events_of_every_kind) {
    int possible = 0, impossible = 0, interpreted = 0, longer = 0;
    for (std::uint64_t seed = 0; seed < 480; ++seed) {
        const Problem problem = random_world(seed);
        (best_by_enumeration(problem) ? possible : impossible) += 1;
        for (const Meeting& meeting : problem.meetings) {
            interpreted += needs_interpreter(problem, meeting) ? 1 : 0;
            longer += meeting.duration > 1 ? 1 : 0;
        }
    }
    EXPECT_GT(possible, 100);
    EXPECT_GT(impossible, 50);
    EXPECT_GT(interpreted, 100);
    EXPECT_GT(longer, 100);
}

}  // namespace
}  // namespace gyoryu::engine
