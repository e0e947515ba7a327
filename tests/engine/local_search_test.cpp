// What the moves of the search add up is what a full count of the timetable says.
#include "engine/schedule/local_search.h"

#include "base/random.h"
#include "engine/check/check.h"
#include "engine/rich_event.h"
#include "engine/rules/measured_rule.h"
#include "engine/schedule/table_assignment.h"
#include "small_worlds/world.h"

#include <gtest/gtest.h>

namespace gyoryu::engine {
namespace {

void search_and_recount(const Problem& problem, std::uint64_t seed, int rounds, std::uint64_t moves) {
    const Compiled compiled(problem);
    LocalSearch search(compiled, seed);
    search.construct();
    for (int round = 0; round < rounds; ++round) {
        FinishLine line;
        line.start();
        search.run(moves, moves, {}, line, 0);
        SearchState fresh(compiled);
        fresh.load(search.best());
        ASSERT_EQ(search.best_rank(), fresh.rank()) << "seed " << seed << " round " << round;
        ASSERT_EQ(search.best_valid(), fresh.valid()) << "seed " << seed << " round " << round;
        const Timetable timetable = assign_tables(compiled, search.best());
        if (search.best_valid()) EXPECT_TRUE(check(problem, timetable).empty()) << "seed " << seed;
        const auto& rank = search.best_rank();
        EXPECT_EQ(level_values(problem.objective, score_of(problem, timetable)),
                  std::vector(rank.begin() + 2, rank.end()))
            << "seed " << seed << " round " << round;
    }
}

TEST(LocalSearch, counts_every_rule_as_a_full_count_does) {
    for (std::uint64_t seed = 0; seed < 150; ++seed) {
        search_and_recount(random_world(seed), seed, 3, 300);
        search_and_recount(rich_world(seed), seed, 3, 300);
    }
}

TEST(LocalSearch, does_so_in_a_larger_event_of_every_rule) {
    for (std::uint64_t seed = 1; seed <= 3; ++seed) search_and_recount(rich_event(seed), seed, 6, 2'000);
}

TEST(LocalSearch, comes_to_the_same_in_parts_as_at_once) {
    constexpr std::uint64_t part = 1'024;
    const Problem problem = rich_event(1);
    const Compiled compiled(problem);
    LocalSearch whole(compiled, 1), parts(compiled, 1);
    FinishLine line;
    line.start();
    for (int cycle = 0; cycle < 2; ++cycle) {
        whole.run(3 * part, 3 * part, {}, line, 0);
        for (int i = 0; i < 3; ++i) parts.run(part, 3 * part, {}, line, 0);
        EXPECT_EQ(whole.best_rank(), parts.best_rank());
        EXPECT_EQ(whole.best(), parts.best());
    }
}

/// True when the search leaves less of the rule than it begins with, or nothing.
bool makes_better(RuleKey rule, std::uint64_t seed) {
    Problem problem = rich_event(seed);
    problem.objective = {{RuleKey::unscheduled, 0, 1}, {rule, 1, 1}};
    const Compiled compiled(problem);
    LocalSearch search(compiled, seed);
    search.construct();
    const auto before = search.best_rank();
    FinishLine line;
    line.start();
    search.run(30'000, 30'000, {}, line, 0);
    return search.best_rank() < before || before.back() == 0;
}

// What is built may be the best already, so one seed of three is enough.
TEST(LocalSearch, makes_every_rule_of_the_objective_better_than_where_it_began) {
    for (const RuleKey rule : all_rule_keys()) {
        if (kind_of(rule) != RuleKind::measured || rule == RuleKey::unscheduled) continue;
        EXPECT_TRUE(makes_better(rule, 1) || makes_better(rule, 2) || makes_better(rule, 3)) << name_of(rule);
    }
}

}  // namespace
}  // namespace gyoryu::engine
