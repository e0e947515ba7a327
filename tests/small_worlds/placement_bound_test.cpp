// What must be left out by numbers alone, against looking at every timetable there is.
#include "engine/schedule/placement_bound.h"

#include "small_worlds/brute_force.h"
#include "small_worlds/world.h"

#include <gtest/gtest.h>

namespace gyoryu::engine {
namespace {

TEST(PlacementBound, is_never_more_than_what_the_best_timetable_leaves_out) {
    int counted = 0, something = 0;
    for (std::uint64_t seed = 0; seed < 240; ++seed) {
        Problem problem = random_world(seed);
        problem.objective = {{RuleKey::unscheduled, 0, 1}};
        const auto best = best_by_enumeration(problem);
        if (!best) continue;
        const Compiled compiled(problem);
        const auto bound = fewest_unscheduled_by_numbers(compiled);
        if (!bound) continue;
        ++counted;
        something += *bound > 0 ? 1 : 0;
        EXPECT_LE(*bound, best->front()) << "seed " << seed;
    }
    EXPECT_GT(counted, 50);
    EXPECT_GT(something, 10);
}

TEST(PlacementBound, knows_how_many_meetings_one_interpreter_can_take) {
    Problem p;
    p.slots.resize(3);
    p.participants.resize(8);
    p.tables.resize(4);
    for (int i = 0; i < 8; ++i) {
        p.participants[i].available = SlotSet::range(0, 3);
        p.participants[i].languages = {i % 2};
    }
    for (int i = 0; i < 4; ++i) {
        p.meetings.emplace_back();
        p.meetings.back().sides = {2 * i, 2 * i + 1};
        p.meetings.back().priority = 10 + i;
    }
    p.interpreters.push_back({{{0, 1}}, SlotSet::range(0, 3), 0, std::nullopt, std::nullopt});
    EXPECT_EQ(fewest_unscheduled_by_numbers(Compiled(p)), 10);
    // One slot of rest after each.
    p.interpreters[0].consecutive_most = 1;
    EXPECT_EQ(fewest_unscheduled_by_numbers(Compiled(p)), 21);
}

}  // namespace
}  // namespace gyoryu::engine
