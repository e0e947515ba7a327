#include "engine/schedule/plain_cost.h"

#include "base/random.h"

#include <gtest/gtest.h>

namespace gyoryu::engine {
namespace {

struct CostOfDays : testing::Test {
    /// Two days of ten slots, the second in two sessions.
    CostOfDays() {
        for (int s = 0; s < 20; ++s) problem.slots.push_back({s / 10, s < 15 ? s / 10 : 2, s != 9 && s != 14});
    }
    std::int64_t cost(DayMask busy) const {
        const Compiled compiled(problem);
        return cost_of(PlainScopes(compiled), busy);
    }

    Problem problem;
};

TEST_F(CostOfDays, is_nothing_without_a_break_and_something_with_one) {
    base::Random random(3);
    for (const BreakScope within : {BreakScope::event, BreakScope::day, BreakScope::session}) {
        problem.breaks_within = within;
        const Compiled compiled(problem);
        const PlainScopes scopes(compiled);
        for (int i = 0; i < 1'000; ++i) {
            const DayMask busy = random.next() >> 44;
            EXPECT_EQ(cost_of(scopes, busy) > 0, scopes.gaps(busy) > 0) << busy;
        }
    }
}

TEST_F(CostOfDays, changes_by_what_it_says) {
    base::Random random(4);
    for (const BreakScope within : {BreakScope::event, BreakScope::day, BreakScope::session}) {
        problem.breaks_within = within;
        const Compiled compiled(problem);
        const PlainScopes scopes(compiled);
        PlainCosts costs(scopes, 2);
        for (int i = 0; i < 2'000; ++i) {
            const DayMask busy = (random.next() & random.next()) >> 44;
            const auto from = static_cast<SlotIndex>(random.below(20)), to = static_cast<SlotIndex>(random.below(20));
            if ((busy >> from & 1) == (busy >> to & 1)) continue;
            const DayMask then = busy ^ DayMask { 1 } << from ^ DayMask { 1 } << to;
            const std::int64_t change = cost_of(scopes, then) - cost_of(scopes, busy);
            costs.see(1, busy);
            EXPECT_EQ(costs.change(1, busy, from, to, change), change) << busy;
            EXPECT_GT(costs.change(1, busy, from, to, change - 1), change - 1) << busy;
            EXPECT_GT(costs.change(1, busy, from, to, change - 200), change - 200) << busy;
        }
    }
}

TEST_F(CostOfDays, sees_days_apart) {
    const DayMask both_days = 0b0000000111'0011100000;
    problem.breaks_within = BreakScope::event;
    EXPECT_GT(cost(both_days), 0);
    problem.breaks_within = BreakScope::day;
    EXPECT_EQ(cost(both_days), 0);
    EXPECT_GT(cost(both_days | 1), 0);
}

}  // namespace
}  // namespace gyoryu::engine
