// What is said to let meetings in really does, and no more could be let in than is said.
#include "engine/explain/let_in.h"

#include "engine/check/check.h"
#include "small_worlds/brute_force.h"
#include "small_worlds/world.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace gyoryu::engine {
namespace {

int placed_in(const Timetable& timetable) {
    return static_cast<int>(std::ranges::count_if(timetable.placements(), &Placement::placed));
}

bool keeps_all(const Timetable& before, const Timetable& after) {
    for (std::size_t m = 0; m < before.placements().size(); ++m) {
        if (before.placements()[m].placed() && !after.placements()[m].placed()) return false;
    }
    return true;
}

/// The most meetings more of all timetables that keep those placed.
int most_more(const Problem& problem, const Timetable& before) {
    int most = 0;
    every_timetable(problem, [&](const Timetable& other) {
        if (keeps_all(before, other)) most = std::max(most, placed_in(other) - placed_in(before));
        return true;
    });
    return most;
}

/// Some timetables of a world, those with something left out.
std::vector<Timetable> lacking(const Problem& problem, std::size_t wanted) {
    std::vector<Timetable> found;
    std::uint64_t seen = 0;
    every_timetable(problem, [&](const Timetable& one) {
        const bool whole = placed_in(one) == static_cast<int>(problem.meetings.size());
        if (!whole && seen++ % 5 == 0) found.push_back(one);
        return found.size() < wanted;
    });
    return found;
}

TEST(LetIn, in_small_worlds_the_count_is_attained_and_the_bound_is_never_below_the_truth) {
    int asked = 0, exact = 0, let_in_some = 0;
    for (std::uint64_t seed = 0; seed < 600; ++seed) {
        const Problem problem = random_world(seed);
        for (const Timetable& before : lacking(problem, 3)) {
            const LetIn quick = let_in(problem, before, {});
            const LetIn proven = let_in(problem, before, {.proof_work_most = 20'000});
            const int truth = most_more(problem, before);
            for (const LetIn& found : {quick, proven}) {
                EXPECT_TRUE(check(problem, found.timetable).empty()) << "seed " << seed;
                EXPECT_TRUE(keeps_all(before, found.timetable)) << "seed " << seed;
                EXPECT_EQ(placed_in(found.timetable) - placed_in(before), found.placed_more) << "seed " << seed;
                EXPECT_LE(found.placed_more, truth) << "seed " << seed;
                EXPECT_GE(found.placed_most, truth) << "seed " << seed;
            }
            EXPECT_EQ(proven.placed_more, truth) << "seed " << seed;
            ++asked;
            exact += proven.exact() ? 1 : 0;
            let_in_some += quick.placed_more == truth && truth > 0 ? 1 : 0;
        }
    }
    EXPECT_GT(asked, 200);
    EXPECT_GT(exact, asked * 4 / 5);
    EXPECT_GT(let_in_some, 50);
}

}  // namespace
}  // namespace gyoryu::engine
