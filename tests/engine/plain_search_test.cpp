#include "engine/schedule/plain_search.h"

#include "engine/check/check.h"
#include "engine/planted_event.h"
#include "engine/rules/measured_rule.h"
#include "engine/schedule/solve.h"
#include "engine/schedule/table_assignment.h"

#include <gtest/gtest.h>

namespace gyoryu::engine {
namespace {

PlantedSize busy_day() {
    return {.sellers = 120,
            .buyers = 90,
            .slots_a_day = 20,
            .pairs_at_once = 44,
            .tables = 46,
            .seller_slots_most = 12,
            .buyer_slots_most = 16,
            .seller_slots_least = 3,
            .buyer_slots_least = 4};
}

PlantedSize three_days() {
    PlantedSize size = busy_day();
    size.days = 3;
    size.pairs_at_once = size.tables = 30;
    size.seller_slots_most = 6;
    size.buyer_slots_most = 8;
    return size;
}

/// Large enough for rings, which are turned in the third try; until then it takes so many moves.
constexpr std::uint64_t moves_to_rings = 17'000'000;
PlantedSize full_day() {
    return {.sellers = 550,
            .buyers = 450,
            .slots_a_day = 24,
            .pairs_at_once = 230,
            .tables = 230,
            .seller_slots_most = 19,
            .buyer_slots_most = 24,
            .seller_slots_least = 4,
            .buyer_slots_least = 6};
}

TEST(PlainSearch, counts_the_breaks_of_what_it_keeps_and_keeps_every_rule) {
    const PlantedSize sizes[] = {busy_day(), three_days(), with_one_side(busy_day())};
    for (std::uint64_t seed = 1; seed <= 3; ++seed) {
        const auto event = plant_event(sizes[seed - 1], seed);
        const Compiled compiled(event.problem);
        ASSERT_TRUE(PlainDay::fits(compiled));
        PlainSearch search(compiled, seed);
        ASSERT_TRUE(search.begin());
        const int first = search.best_breaks();
        FinishLine line;
        for (int round = 0; round < 4; ++round) {
            search.run(1'000'000, {}, line, 0);
            const Timetable timetable = assign_tables(compiled, search.best());
            EXPECT_TRUE(check(event.problem, timetable).empty()) << "seed " << seed;
            EXPECT_EQ(score_of(event.problem, timetable)[RuleKey::breaks], search.best_breaks()) << "seed " << seed;
        }
        EXPECT_LT(search.best_breaks() * 10, first) << "seed " << seed;
    }
}

TEST(PlainSearch, depends_on_the_moves_and_not_on_how_they_are_divided) {
    const auto event = plant_event(busy_day(), 4);
    const Compiled compiled(event.problem);
    PlainSearch once(compiled, 4), often(compiled, 4);
    ASSERT_TRUE(once.begin() && often.begin());
    FinishLine line, other;
    once.run(1'700'000, {}, line, 0);
    for (int i = 0; i < 17; ++i) often.run(100'000, {}, other, 0);
    EXPECT_EQ(once.best(), often.best());
}

TEST(PlainSearch, turns_rings_in_the_last_try_and_keeps_every_rule) {
    const auto event = plant_event(full_day(), 2);
    const Compiled compiled(event.problem);
    PlainSearch search(compiled, 2);
    ASSERT_TRUE(search.begin());
    FinishLine line;
    search.run(moves_to_rings, {}, line, 0);
    const int before = search.best_breaks();
    search.run(moves_to_rings, {}, line, 0);
    EXPECT_LT(search.best_breaks(), before);
    const Timetable timetable = assign_tables(compiled, search.best());
    EXPECT_TRUE(check(event.problem, timetable).empty());
    EXPECT_EQ(score_of(event.problem, timetable)[RuleKey::breaks], search.best_breaks());
}

TEST(PlainSearch, finds_the_last_breaks_by_clauses_in_one_run_as_in_many) {
    PlantedSize tight = busy_day();
    tight.slots_a_day = tight.buyer_slots_most = 15;
    tight.pairs_at_once = tight.tables = 50;
    const auto event = plant_event(tight, 8);
    const Compiled compiled(event.problem);
    PlainSearch once(compiled, 8), often(compiled, 8);
    ASSERT_TRUE(once.begin() && often.begin());
    FinishLine line, other;
    // As many moves as lie between looks at what is best.
    const auto moves = static_cast<std::uint64_t>(8 * compiled.meeting_count());
    once.run(1'500 * moves, {}, line, 0);
    for (int i = 0; i < 1'500 && !other.crossed(); ++i) often.run(moves, {}, other, 0);
    EXPECT_EQ(once.best_breaks(), 0);
    EXPECT_EQ(once.best(), often.best());
}

TEST(PlainSearch, takes_a_better_day_of_another_where_clauses_are_out_of_reach) {
    PlantedSize large = busy_day();
    large.sellers = 1'000;
    large.buyers = 800;
    large.pairs_at_once = large.tables = 600;
    for (const PlantedSize& size : {large, busy_day()}) {
        const auto event = plant_event(size, 7);
        const Compiled compiled(event.problem);
        PlainSearch search(compiled, 7);
        ASSERT_TRUE(search.begin());
        const int own = search.best_breaks();
        std::vector<Choice> other;
        for (const Placement& one : event.planted.placements()) other.push_back({one.slot, 0, none});
        search.offer(other, own);
        EXPECT_EQ(search.best_breaks(), own);
        search.offer(other, 0);
        EXPECT_EQ(search.best_breaks(), compiled.meeting_count() > 10'000 ? 0 : own);
    }
}

TEST(PlainSearch, plans_two_full_days_nearly_without_breaks) {
    PlantedSize full = busy_day();
    full.days = 2;
    full.sellers = 200;
    full.buyers = 160;
    full.pairs_at_once = full.tables = 40;
    full.seller_slots_most = 7;
    full.buyer_slots_most = 9;
    const auto event = plant_event(full, 9);
    Observer nobody;
    const Outcome outcome = solve(event.problem, {16'000'000, 9, 2}, {}, nobody);
    EXPECT_TRUE(check(event.problem, outcome.timetable).empty());
    EXPECT_LE(outcome.objective[RuleKey::breaks], 8);
}

TEST(PlainSearch, ends_at_a_stop) {
    const auto event = plant_event(busy_day(), 5);
    const Compiled compiled(event.problem);
    PlainSearch search(compiled, 5);
    ASSERT_TRUE(search.begin());
    const int first = search.best_breaks();
    std::stop_source stopped;
    stopped.request_stop();
    FinishLine line;
    search.run(1'000'000'000, stopped.get_token(), line, 0);
    EXPECT_EQ(search.best_breaks(), first);
}

TEST(PlainSearch, makes_runs_of_large_plain_events_repeat_with_two_threads) {
    for (const PlantedSize& size : {busy_day(), three_days()}) {
        const auto event = plant_event(size, 6);
        Observer nobody;
        const Limits limits{6'000'000, 9, 2};
        const Outcome first = solve(event.problem, limits, {}, nobody);
        const Outcome second = solve(event.problem, limits, {}, nobody);
        EXPECT_TRUE(check(event.problem, first.timetable).empty());
        EXPECT_EQ(first.timetable.placements(), second.timetable.placements());
        EXPECT_EQ(first.work, second.work);
    }
}

}  // namespace
}  // namespace gyoryu::engine
