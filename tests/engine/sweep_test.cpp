#include "engine/schedule/sweep.h"

#include "engine/check/check.h"
#include "engine/planted_event.h"
#include "engine/schedule/local_search.h"
#include "engine/schedule/seriation.h"
#include "engine/schedule/table_assignment.h"

#include <gtest/gtest.h>

#include <cstdlib>

namespace gyoryu::engine {
namespace {

PlantedSize busy_day() {
    return {.sellers = 240,
            .buyers = 160,
            .slots_a_day = 18,
            .pairs_at_once = 84,
            .tables = 84,
            .seller_slots_most = 12,
            .buyer_slots_most = 18};
}

TEST(Sweep, people_who_meet_stand_near_each_other_in_time) {
    const auto event = plant_event(busy_day(), 1);
    const Compiled compiled(event.problem);
    const auto places = places_in_time(compiled, 1);
    std::int64_t apart = 0, anybody = 0;
    const std::size_t people = places.size();
    for (const Meeting& meeting : event.problem.meetings) {
        apart += std::abs(places[meeting.sides[0]] - places[meeting.sides[1]]);
        anybody += std::abs(places[meeting.sides[0]] - places[(meeting.sides[1] * 7 + 3) % people]);
    }
    EXPECT_LT(apart * 2, anybody);
}

TEST(Sweep, keeps_every_rule_and_leaves_fewer_breaks_than_inserting_does) {
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
        auto size = busy_day();
        if (seed > 2) size.languages = 4;
        if (seed > 4) size.days = 2;
        const auto event = plant_event(size, seed);
        const Compiled compiled(event.problem);
        LocalSearch search(compiled, seed);
        search.construct();
        const auto inserted = search.best_rank();
        search.sweep(6, {});
        EXPECT_TRUE(search.best_valid()) << "seed " << seed;
        EXPECT_LT(search.best_rank(), inserted) << "seed " << seed;
        EXPECT_TRUE(check(event.problem, assign_tables(compiled, search.best())).empty()) << "seed " << seed;
    }
}

TEST(Sweep, completing_brings_people_in_unless_it_is_stopped) {
    auto size = busy_day();
    size.seller_slots_least = 3;
    size.buyer_slots_least = 4;
    const auto event = plant_event(size, 1);
    const Compiled compiled(event.problem);
    LocalSearch search(compiled, 1);
    search.construct();
    const auto waiting = search.best_rank()[2];
    ASSERT_GT(waiting, 0);
    std::stop_source stopped;
    stopped.request_stop();
    search.complete(stopped.get_token());
    EXPECT_EQ(search.best_rank()[2], waiting);
    search.complete({});
    EXPECT_LT(search.best_rank()[2], waiting);
}

TEST(Sweep, completing_ends_where_the_event_asks_for_more_than_it_can_hold) {
    auto event = plant_event(busy_day(), 1);
    event.problem.tables.resize(event.problem.tables.size() / 2);
    const Compiled compiled(event.problem);
    LocalSearch search(compiled, 1);
    search.construct();
    search.complete({});
    EXPECT_GT(search.best_rank()[2], 0);
    EXPECT_TRUE(check(event.problem, assign_tables(compiled, search.best())).empty());
}

TEST(Sweep, a_pass_repeats) {
    const auto event = plant_event(busy_day(), 3);
    const Compiled compiled(event.problem);
    std::vector<std::vector<Choice>> results;
    for (int again = 0; again < 2; ++again) {
        SearchState state(compiled);
        Sweep sweep(compiled, 5, Sweep::Beginnings::even);
        sweep.pass(state, {});
        results.push_back(state.unload());
    }
    EXPECT_EQ(results[0], results[1]);
}

TEST(Sweep, nobody_is_where_they_cannot_be) {
    auto event = plant_event(busy_day(), 4);
    for (std::size_t p = 0; p < event.problem.participants.size(); p += 3) {
        auto& available = event.problem.participants[p].available;
        available.erase(static_cast<SlotIndex>(p % 18));
        event.problem.participants[p].meetings_most = 5;
    }
    for (std::size_t m = 0; m < event.problem.meetings.size(); m += 5) event.problem.meetings[m].duration = 2;
    for (std::size_t m = 0; m < event.problem.meetings.size(); m += 11) event.problem.meetings[m].priority = 9;
    const Compiled compiled(event.problem);
    SearchState state(compiled);
    Sweep sweep(compiled, 5, Sweep::Beginnings::even);
    for (int pass = 0; pass < 3; ++pass) {
        state.load(std::vector<Choice>(compiled.meeting_count()));
        sweep.pass(state, {});
        EXPECT_LT(state.unplaced().size(), event.problem.meetings.size() * 2 / 3);
        EXPECT_TRUE(check(event.problem, assign_tables(compiled, state.unload())).empty());
    }
}

}  // namespace
}  // namespace gyoryu::engine
