#include "engine/schedule/plain_finish.h"

#include "engine/check/check.h"
#include "engine/planted_event.h"
#include "engine/rules/measured_rule.h"
#include "engine/schedule/table_assignment.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <bit>
#include <cstdlib>

namespace gyoryu::engine {
namespace {

PlantedSize full_day() {
    return {.sellers = 50,
            .buyers = 40,
            .slots_a_day = 12,
            .pairs_at_once = 20,
            .tables = 20,
            .seller_slots_most = 9,
            .buyer_slots_most = 12,
            .seller_slots_least = 2,
            .buyer_slots_least = 3};
}

std::vector<Choice> planted_choices(const PlantedEvent& event) {
    std::vector<Choice> choices;
    for (const Placement& one : event.planted.placements()) choices.push_back({one.slot, 0, none});
    return choices;
}

SlotIndex first_of_run(const PlainDay& day, ParticipantIndex p) {
    return std::countr_zero(fullest_run(day.busy(p), day.slots(), false));
}

/// Exchanges two slots along a chain so that somebody has a break, but nobody's run begins elsewhere by more than a
/// slot.
std::vector<Choice> disturbed(const Compiled& compiled, const std::vector<Choice>& choices) {
    PlainDay day(compiled);
    day.stand_at(choices);
    for (ParticipantIndex p = 0; p < day.people(); ++p) {
        if (day.busy(p) == 0 || day.busy(p) == day.all_slots()) continue;
        const SlotIndex from = std::countr_zero(day.busy(p)), to = std::countr_zero(day.all_slots() & ~day.busy(p));
        const ParticipantIndex end = day.follow(p, from, to);
        if (!day.fits_tables(to)) continue;
        const SlotIndex before[] = {first_of_run(day, p), first_of_run(day, end)};
        day.exchange(from, to);
        const bool near =
            std::abs(first_of_run(day, p) - before[0]) <= 1 && std::abs(first_of_run(day, end) - before[1]) <= 1;
        if (near && day.gaps(p) + day.gaps(end) > 0) return day.choices();
        day.stand_at(choices);
    }
    ADD_FAILURE() << "nobody to disturb";
    return choices;
}

TEST(PlainFinish, finds_a_day_without_breaks_near_one_with_some) {
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
        const auto event = plant_event(full_day(), seed);
        const Compiled compiled(event.problem);
        PlainFinish finish(compiled, disturbed(compiled, planted_choices(event)), 1, 1);
        ASSERT_EQ(finish.run(0, {}), SatAnswer::satisfiable) << "seed " << seed;
        const Timetable timetable = assign_tables(compiled, finish.choices());
        EXPECT_TRUE(check(event.problem, timetable).empty()) << "seed " << seed;
        EXPECT_EQ(score_of(event.problem, timetable)[RuleKey::unscheduled], 0) << "seed " << seed;
        EXPECT_EQ(score_of(event.problem, timetable)[RuleKey::breaks], 0) << "seed " << seed;
    }
}

TEST(PlainFinish, keeps_a_day_that_has_no_break) {
    const auto event = plant_event(full_day(), 6);
    const Compiled compiled(event.problem);
    for (const int reach : {0, 1, 2}) {
        PlainFinish finish(compiled, planted_choices(event), reach, 1);
        ASSERT_EQ(finish.run(20'000, {}), SatAnswer::satisfiable) << reach;
        const Timetable timetable = assign_tables(compiled, finish.choices());
        EXPECT_TRUE(check(event.problem, timetable).empty()) << reach;
        EXPECT_EQ(score_of(event.problem, timetable)[RuleKey::breaks], 0) << reach;
    }
}

TEST(PlainFinish, lets_those_step_aside_whom_somebody_with_a_break_meets) {
    Problem problem;
    for (int s = 0; s < 4; ++s) problem.slots.push_back({0, 0, s < 3});
    problem.participants.resize(4);
    for (Participant& one : problem.participants) one.available = SlotSet::range(0, 4);
    problem.tables.resize(2, {1, 0, 0, 0, 0, std::nullopt});
    for (const ParticipantIndex seller : {0, 1}) {
        for (const ParticipantIndex buyer : {2, 3}) {
            problem.meetings.emplace_back();
            problem.meetings.back().sides = {seller, buyer};
        }
    }
    const Compiled compiled(problem);
    // The first seller waits from the first slot to the last; the buyers have to come nearer to each other.
    PlainFinish finish(compiled, {{0, 0, none}, {3, 0, none}, {1, 0, none}, {2, 0, none}}, 0, 1);
    ASSERT_EQ(finish.run(20'000, {}), SatAnswer::satisfiable);
    EXPECT_EQ(score_of(problem, assign_tables(compiled, finish.choices()))[RuleKey::breaks], 0);
}

TEST(PlainFinish, sees_at_once_that_a_slot_stays_empty_on_a_full_day) {
    constexpr int slots = 12;
    Problem problem;
    problem.slots.resize(slots);
    problem.participants.resize(2 * slots);
    for (Participant& one : problem.participants) one.available = SlotSet::range(0, slots);
    problem.tables.resize(1);
    std::vector<Choice> late;
    for (int pair = 0; pair < slots; ++pair) {
        problem.meetings.emplace_back();
        problem.meetings.back().sides = {pair, slots + pair};
        late.push_back({std::clamp(pair, 2, slots - 1), 0, none});
    }
    const Compiled compiled(problem);
    // One table, as many pairs as slots, and each may move by one: nobody gets to the first.
    PlainFinish finish(compiled, late, 1, 1);
    EXPECT_EQ(finish.run(1, {}), SatAnswer::unsatisfiable);
}

TEST(PlainFinish, says_when_nobody_may_move_far_enough) {
    const auto event = plant_event({.sellers = 2,
                                    .buyers = 2,
                                    .slots_a_day = 6,
                                    .pairs_at_once = 1,
                                    .tables = 1,
                                    .seller_slots_most = 3,
                                    .buyer_slots_most = 3,
                                    .seller_slots_least = 3,
                                    .buyer_slots_least = 3},
                                   7);
    const Compiled compiled(event.problem);
    ASSERT_EQ(compiled.meeting_count(), 6);
    // One table: two slots cannot both be everybody's first.
    std::vector<Choice> crowded(6, {0, 0, none});
    PlainFinish finish(compiled, crowded, 0, 1);
    EXPECT_EQ(finish.run(20'000, {}), SatAnswer::unsatisfiable);
}

}  // namespace
}  // namespace gyoryu::engine
