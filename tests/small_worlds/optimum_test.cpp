// The engine against looking at every timetable there is.
#include "engine/check/check.h"
#include "engine/model/validate.h"
#include "engine/rules/measured_rule.h"
#include "engine/schedule/solve.h"
#include "small_worlds/brute_force.h"
#include "small_worlds/world.h"

#include <gtest/gtest.h>

#include <map>

namespace gyoryu::engine {
namespace {

Outcome solved(const Problem& problem, int threads) {
    Observer nobody;
    return solve(problem, {2'000'000, 7, threads}, {}, nobody);
}

class SmallWorlds : public testing::TestWithParam<int> {};

void expect_optimum_everywhere(std::uint64_t first, Problem (*world)(std::uint64_t)) {
    for (std::uint64_t seed = first; seed < first + 60u; ++seed) {
        const Problem problem = world(seed);
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

TEST_P(SmallWorlds, the_engine_finds_and_proves_what_enumeration_finds) {
    expect_optimum_everywhere(GetParam() * 60, random_world);
}

TEST_P(SmallWorlds, the_engine_does_so_for_every_rule_of_any_objective) {
    expect_optimum_everywhere(GetParam() * 60, rich_world);
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

TEST(SmallWorlds, hold_every_measured_rule_with_an_optimum_above_zero_and_every_demand_of_people) {
    std::map<RuleKey, int> above_zero;
    int split = 0, resting = 0, relayed = 0;
    for (std::uint64_t seed = 0; seed < 3000; ++seed) {
        const Problem problem = rich_world(seed);
        for (const Participant& one : problem.participants) {
            split += at_once(one) > 1 ? 1 : 0;
            resting += one.rests.empty() ? 0 : 1;
        }
        std::optional<Timetable> best;
        every_timetable(problem, [&](const Timetable& timetable) {
            const auto better = [&] {
                return compare(problem.objective, plain_score(problem, timetable), plain_score(problem, *best)) < 0;
            };
            if (!best || better()) best = timetable;
            return true;
        });
        if (!best) continue;
        const Score score = plain_score(problem, *best);
        relayed += score[RuleKey::second_language] > 0 ? 1 : 0;
        for (const ObjectiveTerm& term : problem.objective) above_zero[term.rule] += score[term.rule] > 0 ? 1 : 0;
    }
    EXPECT_GT(split, 100);
    EXPECT_GT(resting, 100);
    EXPECT_GT(relayed, 10);
    for (const RuleKey rule : all_rule_keys()) {
        if (kind_of(rule) == RuleKind::measured) EXPECT_GT(above_zero[rule], 0) << name_of(rule);
    }
}

}  // namespace
}  // namespace gyoryu::engine
