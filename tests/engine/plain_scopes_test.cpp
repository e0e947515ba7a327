#include "engine/schedule/plain_scopes.h"

#include "base/random.h"
#include "engine/schedule/any_slot.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <bit>

namespace gyoryu::engine {
namespace {

/// So many slots in random days and sessions.
Problem random_slots(int count, base::Random& random) {
    Problem problem;
    Slot slot;
    for (int s = 0; s < count; ++s) {
        if (random.below(5) == 0) ++slot.session;
        if (random.below(9) == 0) ++slot.day;
        problem.slots.push_back(slot);
    }
    problem.breaks_within = static_cast<BreakScope>(random.below(3));
    return problem;
}

SlotSet slots_of(DayMask mask) {
    SlotSet out;
    for (; mask != 0; mask &= mask - 1) out.insert(std::countr_zero(mask));
    return out;
}

TEST(PlainScopes, counts_gaps_and_neighbours_as_slot_by_slot) {
    base::Random random(5);
    for (int i = 0; i < 3'000; ++i) {
        const int slots = 1 + static_cast<int>(random.below(64));
        const Problem problem = random_slots(slots, random);
        const Compiled compiled(problem);
        const PlainScopes scopes(compiled);
        const DayMask busy = (i % 2 == 0 ? random.next() : random.next() & random.next()) >> (64 - slots);
        EXPECT_EQ(scopes.gaps(busy), compiled.breaks_of(slots_of(busy))) << busy;
        DayMask beside = 0, empty = 0;
        for (SlotIndex s = 0; s < slots; ++s) {
            const bool before = s > 0 && scopes.of(s) == scopes.of(s - 1) && (busy >> (s - 1) & 1) != 0;
            const bool after = s + 1 < slots && scopes.of(s) == scopes.of(s + 1) && (busy >> (s + 1) & 1) != 0;
            if ((before || after) && (busy >> s & 1) == 0) beside |= DayMask{1} << s;
            if ((slots_of(busy) & compiled.scopes[scopes.of(s)]).empty()) empty |= DayMask{1} << s;
        }
        EXPECT_EQ(scopes.beside(busy), beside) << busy;
        EXPECT_EQ(scopes.empty(busy), empty) << busy;
    }
}

TEST(PlainScopes, has_as_many_slots_in_the_fullest_runs_of_a_scope_as_are_busy_there) {
    base::Random random(6);
    for (int i = 0; i < 1'000; ++i) {
        const int slots = 2 + static_cast<int>(random.below(63));
        const Problem problem = random_slots(slots, random);
        const Compiled compiled(problem);
        const PlainScopes scopes(compiled);
        const DayMask busy = random.next() >> (64 - slots);
        for (const bool latest : {false, true}) {
            const DayMask runs = scopes.fullest_runs(busy, latest);
            EXPECT_EQ(scopes.gaps(runs), 0) << busy;
            for (int scope = 0; scope < scopes.count(); ++scope) {
                EXPECT_EQ(std::popcount(scopes.inside(runs, scope)), std::popcount(scopes.inside(busy, scope))) << busy;
            }
        }
    }
}

TEST(AnySlot, has_the_number_it_is_asked_for) {
    base::Random random(8);
    for (int i = 0; i < 3'000; ++i) {
        const DayMask slots = i == 0 ? ~DayMask{0} : random.next() & (random.next() >> random.below(64));
        std::uint64_t number = 0;
        for (DayMask left = slots; left != 0; left &= left - 1) {
            ASSERT_EQ(slot_of_number(slots, number++), std::countr_zero(left)) << slots;
        }
    }
}

TEST(PlainScopes, finds_the_run_that_holds_most_of_a_day) {
    base::Random random(7);
    for (int i = 0; i < 2'000; ++i) {
        const int slots = 4 + static_cast<int>(random.below(60));
        const DayMask busy = (random.next() & random.next()) >> (64 - slots);
        const int length = std::popcount(busy);
        int most = 0, earliest = 0, latest = 0;
        for (int first = 0; first + length <= slots; ++first) {
            int held = 0;
            for (int s = first; s < first + length; ++s) held += busy >> s & 1;
            if (held > most) earliest = first;
            if (held >= most) latest = first;
            most = std::max(most, held);
        }
        for (const bool late : {false, true}) {
            const DayMask run = fullest_run(busy, slots, late);
            EXPECT_EQ(std::popcount(run), length) << busy;
            EXPECT_EQ(std::popcount(busy & run), most) << busy;
            if (length == 0) continue;
            EXPECT_GE(std::countr_zero(run), earliest) << busy;
            EXPECT_LE(std::countr_zero(run), latest) << busy;
        }
        EXPECT_LE(fullest_run(busy, slots, false), fullest_run(busy, slots, true)) << busy;
    }
}

}  // namespace
}  // namespace gyoryu::engine
