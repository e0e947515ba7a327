// What is said to be proven is never more than the best timetable there is, however early the run ends.
#include "engine/schedule/priced_bound.h"
#include "engine/schedule/quick_bound.h"
#include "engine/schedule/solve.h"
#include "small_worlds/brute_force.h"
#include "small_worlds/world.h"

#include <gtest/gtest.h>

#include <map>

namespace gyoryu::engine {
namespace {

class BoundWatcher final : public Observer {
public:
    explicit BoundWatcher(const Problem& problem) : problem_(problem) {}
    void bound(const Score& score, std::uint64_t) override {
        values.push_back(level_values(problem_.objective, score));
    }
    std::vector<std::vector<std::int64_t>> values;

private:
    const Problem& problem_;
};

/// Calls back for every world that has a timetable, with the values of its best one.
template <class Visit>
void each_possible_world(std::uint64_t worlds, Visit&& visit) {
    for (std::uint64_t seed = 0; seed < worlds; ++seed) {
        for (const Problem& problem : {random_world(seed), rich_world(seed)}) {
            const auto best = best_by_enumeration(problem);
            if (best) visit(seed, problem, *best);
        }
    }
}

TEST(Bound, is_never_above_the_optimum_on_any_level_while_a_run_goes_on) {
    int told = 0;
    each_possible_world(200, [&](std::uint64_t seed, const Problem& problem, const std::vector<std::int64_t>& best) {
        for (const std::uint64_t work : {1u, 30'000u, 60'000u, 200'000u}) {
            BoundWatcher watcher(problem);
            const Outcome outcome = solve(problem, {work, seed, 1 + static_cast<int>(seed % 2)}, {}, watcher);
            watcher.values.push_back(level_values(problem.objective, outcome.bound));
            for (const auto& bound : watcher.values) {
                for (std::size_t level = 0; level < best.size(); ++level) {
                    EXPECT_LE(bound[level], best[level]) << "seed " << seed << " work " << work << " level " << level;
                }
                told += bound == best ? 1 : 0;
            }
        }
    });
    EXPECT_GT(told, 200);
}

TEST(Bound, needs_no_search_for_what_one_person_alone_must_leave_out_or_wait_for) {
    int something = 0;
    each_possible_world(300, [&](std::uint64_t seed, Problem problem, const std::vector<std::int64_t>&) {
        problem.objective = {{RuleKey::unscheduled, 0, 1}, {RuleKey::breaks, 1, 1}};
        const auto best = best_by_enumeration(problem);
        const Compiled compiled(problem);
        const std::int64_t left_out = fewest_unscheduled(compiled);
        EXPECT_LE(left_out, best->front()) << "seed " << seed;
        something += left_out > 0 ? 1 : 0;
        if (best->front() == 0) EXPECT_LE(fewest_breaks_together(compiled), best->back()) << "seed " << seed;
    });
    EXPECT_GT(something, 50);
}

/// One kind of table, and not enough of them for everybody's best day.
Problem scarce_world(std::uint64_t seed) {
    Problem problem = random_world(seed);
    problem.breaks_within = seed % 2 == 0 ? BreakScope::event : BreakScope::day;
    problem.tables.resize(1);
    problem.tables[0] = {};
    problem.objective = {{RuleKey::unscheduled, 0, 1}, {RuleKey::breaks, 1, 1}};
    if (seed % 3 == 0) problem.fairness_breaks_most = 1;
    for (Meeting& meeting : problem.meetings) {
        meeting.features = 0;
        meeting.mode = Mode::table;
        meeting.fixed_table.reset();
        meeting.frozen = false;
    }
    return problem;
}

TEST(Bound, of_prices_is_never_above_the_breaks_of_a_day_with_every_meeting) {
    int above_own_days = 0, reached = 0;
    for (std::uint64_t seed = 0; seed < 3'000; ++seed) {
        const Problem problem = scarce_world(seed);
        const Compiled compiled(problem);
        const std::int64_t own_days = fewest_breaks_together(compiled);
        const auto best = best_by_enumeration(problem);
        if (!best || best->front() > 0 || !PricedBound::knows(compiled)) continue;
        ASSERT_GE(own_days, 0) << "seed " << seed;
        PricedBound bound(compiled);
        EXPECT_EQ(bound.breaks(), own_days) << "seed " << seed;
        bound.raise(best->back() + 2);
        EXPECT_LE(bound.breaks(), best->back()) << "seed " << seed;
        above_own_days += bound.breaks() > own_days ? 1 : 0;
        reached += bound.breaks() == best->back() && best->back() > 0 ? 1 : 0;
    }
    EXPECT_GT(above_own_days, 10);
    EXPECT_GT(reached, 10);
}

TEST(Bound, knows_days_with_more_breaks_than_is_fair_for_impossible) {
    int unfair = 0;
    for (std::uint64_t seed = 0; seed < 3'000; ++seed) {
        Problem problem = scarce_world(seed);
        problem.fairness_breaks_most = 0;
        if (fewest_breaks_together(Compiled(problem)) >= 0) continue;
        const auto best = best_by_enumeration(problem);
        EXPECT_TRUE(!best || best->front() > 0) << "seed " << seed;
        problem.fairness_breaks_most.reset();
        unfair += fewest_breaks_together(Compiled(problem)) >= 0 ? 1 : 0;
    }
    EXPECT_GT(unfair, 10);
}

TEST(Bound, needs_none_for_the_wait_and_the_words_of_a_day_with_every_meeting) {
    std::map<RuleKey, int> above_zero;
    for (std::uint64_t seed = 0; seed < 400; ++seed) {
        for (const RuleKey rule : {RuleKey::longest_wait, RuleKey::second_language, RuleKey::interpreter_field,
                                   RuleKey::interpreters_changed}) {
            Problem problem = rich_world(seed);
            problem.objective = {{RuleKey::unscheduled, 0, 1}, {rule, 1, 1}};
            const auto best = best_by_enumeration(problem);
            if (!best || best->front() > 0) continue;
            const std::int64_t bound = least_of_others(Compiled(problem))[rule];
            EXPECT_LE(bound, best->back()) << "seed " << seed << " " << name_of(rule);
            above_zero[rule] += bound > 0 ? 1 : 0;
        }
    }
    EXPECT_EQ(above_zero.size(), 4u);
    for (const auto& [rule, count] : above_zero) EXPECT_GT(count, 0) << name_of(rule);
}

}  // namespace
}  // namespace gyoryu::engine
