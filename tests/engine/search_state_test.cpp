// Every quick count of the search against counting anew.
#include "engine/schedule/search_state.h"

#include "base/random.h"
#include "engine/check/check.h"
#include "engine/planted_event.h"
#include "engine/rich_event.h"
#include "engine/rules/measured_rule.h"
#include "engine/schedule/table_assignment.h"
#include "small_worlds/world.h"

#include <gtest/gtest.h>

namespace gyoryu::engine {
namespace {

void shake(const Problem& problem, std::uint64_t seed, int steps) {
    const Compiled compiled(problem);
    SearchState state(compiled);
    base::Random random(seed);
    for (int i = 0; i < steps; ++i) {
        const auto m = static_cast<MeetingIndex>(random.below(problem.meetings.size()));
        if (state.at(m).placed()) state.remove(m);
        const auto s = static_cast<SlotIndex>(random.below(problem.slots.size()));
        if (state.open(m, s) && state.wanted(m, s)) {
            if (const auto choice = state.resources(m, s)) state.place(m, *choice);
        }
        const std::int64_t before = state.cost();
        if (random.below(3) == 0) state.rollback();
        if (random.below(2) == 0) state.commit();
        SearchState fresh(compiled);
        fresh.load(state.unload());
        ASSERT_EQ(state.cost(), fresh.cost()) << "seed " << seed << " step " << i << " cost was " << before;
        ASSERT_EQ(state.rank(), fresh.rank()) << "seed " << seed << " step " << i;
    }
    const Timetable timetable = assign_tables(compiled, state.unload());
    for (const Breach& breach : check(problem, timetable)) {
        EXPECT_TRUE(breach.rule == RuleKey::mandatory || breach.rule == RuleKey::fairness_range ||
                    breach.rule == RuleKey::frozen)
            << "seed " << seed << " " << name_of(breach.rule);
    }
    auto counted = level_values(problem.objective, score_of(problem, timetable));
    const auto rank = state.rank();
    EXPECT_EQ(counted, std::vector(rank.begin() + 2, rank.end())) << "seed " << seed;
}

TEST(SearchState, every_change_costs_what_a_full_count_says) {
    for (std::uint64_t seed = 0; seed < 150; ++seed) {
        Problem problem = random_world(seed);
        if (!problem.meetings.empty() && !problem.slots.empty()) shake(problem, seed, 30);
    }
}

TEST(SearchState, every_change_costs_so_for_every_rule_and_demand_there_is) {
    for (std::uint64_t seed = 0; seed < 300; ++seed) shake(rich_world(seed), seed, 30);
    for (std::uint64_t seed = 1; seed <= 2; ++seed) shake(rich_event(seed), seed, 300);
}

TEST(SearchState, larger_events_with_interpreters_too) {
    const auto event = plant_event({.sellers = 30, .buyers = 20, .pairs_at_once = 10, .tables = 12, .languages = 4}, 5);
    shake(event.problem, 5, 400);
}

}  // namespace
}  // namespace gyoryu::engine
