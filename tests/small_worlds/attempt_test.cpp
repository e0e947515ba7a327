// What is tried at a bound, against looking at every timetable there is.
#include "engine/schedule/attempt.h"

#include "engine/check/check.h"
#include "engine/schedule/near_attempt.h"
#include "engine/schedule/prover.h"
#include "engine/schedule/table_assignment.h"
#include "small_worlds/brute_force.h"
#include "small_worlds/world.h"

#include <gtest/gtest.h>
#include <map>

namespace gyoryu::engine {
namespace {

constexpr std::uint64_t worlds = 240;

/// Calls back for every world that has a timetable, with the values of its best one.
template <class Visit>
void each_possible_world(Visit&& visit) {
    for (std::uint64_t seed = 0; seed < worlds; ++seed) {
        const Problem problem = random_world(seed);
        const auto best = best_by_enumeration(problem);
        if (best) visit(seed, problem, *best);
    }
}

TEST(Attempt, finds_a_timetable_as_good_as_the_optimum) {
    int tried = 0;
    each_possible_world([&](std::uint64_t seed, const Problem& problem, const std::vector<std::int64_t>& best) {
        const Compiled compiled(problem);
        Attempt attempt(compiled, {best, false, {}}, {});
        if (!attempt.possible()) return;
        ++tried;
        ASSERT_EQ(attempt.run(0, {}), SatAnswer::satisfiable) << "seed " << seed;
        const Timetable found = assign_tables(compiled, attempt.choices());
        EXPECT_TRUE(check(problem, found).empty()) << "seed " << seed;
        EXPECT_LE(level_values(problem.objective, plain_score(problem, found)), best) << "seed " << seed;
    });
    EXPECT_GT(tried, 50);
}

TEST(Attempt, finds_nothing_better_than_the_optimum) {
    int tried = 0;
    each_possible_world([&](std::uint64_t seed, const Problem& problem, const std::vector<std::int64_t>& best) {
        for (std::size_t level = 0; level < best.size(); ++level) {
            if (best[level] == 0) continue;
            std::vector<std::int64_t> better(best.begin(), best.begin() + static_cast<std::ptrdiff_t>(level) + 1);
            --better[level];
            const Compiled compiled(problem);
            Attempt attempt(compiled, {better, false, {}}, {});
            if (!attempt.possible()) continue;
            ++tried;
            EXPECT_EQ(attempt.run(0, {}), SatAnswer::unsatisfiable) << "seed " << seed << " level " << level;
        }
    });
    EXPECT_GT(tried, 50);
}

TEST(Attempt, finds_a_day_of_runs_exactly_where_there_is_one) {
    int found = 0, refuted = 0;
    for (std::uint64_t seed = 0; seed < 2'000; ++seed) {
        Problem problem = random_world(seed);
        problem.breaks_within = BreakScope::event;
        problem.objective = {{RuleKey::breaks, 0, 1}};
        for (Meeting& meeting : problem.meetings) meeting.mandatory = true;
        const auto best = best_by_enumeration(problem);
        const Compiled compiled(problem);
        if (!best || compiled.hopeless) continue;
        Goal goal{{0}, true, {}};
        for (ParticipantIndex p = 0; p < compiled.participant_count(); ++p) goal.unbroken.push_back(p);
        for (const SatSettings& settings :
             {SatSettings{}, SatSettings{.counting = true}, SatSettings{.counting = true, .people_in_clauses = true}}) {
            Attempt attempt(compiled, goal, settings);
            EXPECT_EQ(attempt.run(0, {}) == SatAnswer::satisfiable, best->front() == 0) << "seed " << seed;
        }
        ++(best->front() == 0 ? found : refuted);
    }
    EXPECT_GT(found, 100);
    EXPECT_GT(refuted, 20);
}

std::vector<Choice> choices_of(const Compiled& compiled, const Timetable& timetable) {
    std::vector<Choice> out;
    for (const Placement& one : timetable.placements()) {
        out.push_back({one.slot, one.table == none ? none : compiled.class_of_table[one.table], one.interpreter});
    }
    return out;
}

TEST(NearAttempt, goes_on_from_the_worst_timetable_to_the_best_and_no_further) {
    int better = 0, refuted = 0;
    for (std::uint64_t seed = 0; seed < 4'000; ++seed) {
        SCOPED_TRACE(seed);
        Problem problem = random_world(seed);
        problem.breaks_within = BreakScope::event;
        problem.objective = {{RuleKey::breaks, 0, 1 + static_cast<std::int64_t>(seed % 2)}};
        const auto best = best_by_enumeration(problem);
        if (!best) continue;
        Timetable worst;
        std::int64_t most = -1;
        every_timetable(problem, [&](const Timetable& timetable) {
            const std::int64_t value = level_values(problem.objective, plain_score(problem, timetable)).front();
            if (value > most) worst = timetable;
            most = std::max(most, value);
            return true;
        });
        if (most == 0) continue;
        const Compiled compiled(problem);
        NearAttempt near(compiled, {{most - 1}, false, {}}, best->front(), choices_of(compiled, worst),
                         {.seed = static_cast<int>(seed), .counting = true});
        const SatAnswer answer = near.run(10'000'000, {});
        if (most == best->front()) {
            EXPECT_EQ(answer, SatAnswer::unsatisfiable);
            ++refuted;
            continue;
        }
        ASSERT_EQ(answer, SatAnswer::satisfiable);
        EXPECT_EQ(near.reached(), best->front());
        const Timetable found = assign_tables(compiled, near.choices());
        EXPECT_TRUE(check(problem, found).empty());
        EXPECT_EQ(level_values(problem.objective, plain_score(problem, found)), *best);
        ++better;
    }
    EXPECT_GT(better, 100);
    EXPECT_GT(refuted, 5);
}

TEST(Attempt, is_not_misled_by_the_days_that_a_proof_says_are_unbroken) {
    int tried = 0;
    each_possible_world([&](std::uint64_t seed, const Problem& problem, const std::vector<std::int64_t>& best) {
        const Compiled compiled(problem);
        Prover prover(compiled, 0);
        // One conflict at a time, to meet goals before the last one.
        for (int step = 0; step < 50 && prover.run(1, {}) == Prover::State::working; ++step) {
            const auto goal = prover.goal();
            if (!goal || goal->unbroken.empty()) continue;
            const bool reached =
                std::ranges::equal(goal->values, std::span(best).first(std::min(best.size(), goal->values.size())));
            Attempt attempt(compiled, *goal, {});
            if (!attempt.possible()) continue;
            ++tried;
            EXPECT_EQ(attempt.run(0, {}) == SatAnswer::satisfiable, reached) << "seed " << seed;
        }
    });
    EXPECT_GT(tried, 0);
}

TEST(NearAttempt, goes_on_from_what_is_found_elsewhere_and_never_back) {
    int taken = 0;
    for (std::uint64_t seed = 0; seed < 2'000; ++seed) {
        SCOPED_TRACE(seed);
        Problem problem = random_world(seed);
        problem.breaks_within = BreakScope::event;
        problem.objective = {{RuleKey::breaks, 0, 1}};
        std::map<std::int64_t, Timetable> by_breaks;
        every_timetable(problem, [&](const Timetable& timetable) {
            by_breaks.emplace(level_values(problem.objective, plain_score(problem, timetable)).front(), timetable);
            return true;
        });
        if (by_breaks.size() < 3) continue;
        const Compiled compiled(problem);
        const auto& [most, worst] = *by_breaks.rbegin();
        const auto& [fewer, better] = *std::next(by_breaks.begin());
        const std::int64_t least = by_breaks.begin()->first;
        NearAttempt near(compiled, {{most - 1}, false, {}}, least, choices_of(compiled, worst),
                         {.seed = static_cast<int>(seed), .counting = true});
        ASSERT_TRUE(near.go_on_from(choices_of(compiled, better), {{fewer - 1}, false, {}}));
        EXPECT_FALSE(near.go_on_from(choices_of(compiled, worst), {{most - 1}, false, {}}));
        EXPECT_FALSE(near.go_on_from(choices_of(compiled, better), {{least}, true, {}}));
        EXPECT_EQ(near.goal().values.back(), fewer - 1);
        ASSERT_EQ(near.run(10'000'000, {}), SatAnswer::satisfiable);
        EXPECT_EQ(near.reached(), least);
        const Timetable found = assign_tables(compiled, near.choices());
        EXPECT_TRUE(check(problem, found).empty());
        ++taken;
    }
    EXPECT_GT(taken, 20);
}

}  // namespace
}  // namespace gyoryu::engine
