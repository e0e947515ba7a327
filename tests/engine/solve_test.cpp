#include "engine/schedule/solve.h"

#include "engine/check/check.h"
#include "engine/explain/unscheduled_reason.h"
#include "engine/planted_event.h"

#include <gtest/gtest.h>

#include <tuple>

namespace gyoryu::engine {
namespace {

Outcome solved(const Problem& problem, const Limits& limits) {
    Observer nobody;
    return solve(problem, limits, {}, nobody);
}

TEST(Solve, finds_a_day_without_breaks_where_one_was_planted) {
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
        const auto event = plant_event({.languages = 4}, seed);
        ASSERT_TRUE(check(event.problem, event.planted).empty()) << "seed " << seed;
        const Outcome outcome = solved(event.problem, {50'000'000, seed, 1});
        EXPECT_EQ(outcome.status, Status::optimal) << "seed " << seed;
        EXPECT_EQ(outcome.objective[RuleKey::unscheduled], 0) << "seed " << seed;
        EXPECT_EQ(outcome.objective[RuleKey::breaks], 0) << "seed " << seed;
        EXPECT_TRUE(check(event.problem, outcome.timetable).empty()) << "seed " << seed;
    }
}

TEST(Solve, closes_a_full_day_of_200_people) {
    for (std::uint64_t seed = 1; seed <= 3; ++seed) {
        const auto event = plant_event({.sellers = 110,
                                        .buyers = 90,
                                        .slots_a_day = 15,
                                        .pairs_at_once = 50,
                                        .tables = 50,
                                        .seller_slots_most = 12,
                                        .buyer_slots_most = 15,
                                        .seller_slots_least = 2,
                                        .buyer_slots_least = 3},
                                       seed);
        const Outcome outcome = solved(event.problem, {50'000'000, seed, 1});
        EXPECT_EQ(outcome.objective[RuleKey::breaks], 0) << "seed " << seed;
        EXPECT_EQ(outcome.status, Status::optimal) << "seed " << seed;
    }
}

TEST(Solve, an_event_of_seoul_size_is_complete_after_little_work) {
    const auto event = plant_event(seoul_size(), 1);
    const Outcome outcome = solved(event.problem, {200'000, 1, 1});
    EXPECT_EQ(outcome.objective[RuleKey::unscheduled], 0);
    EXPECT_TRUE(check(event.problem, outcome.timetable).empty());
    EXPECT_LE(outcome.bound[RuleKey::breaks], outcome.objective[RuleKey::breaks]);
}

TEST(Solve, the_same_limits_give_the_same_timetable) {
    const auto event = plant_event({.languages = 3}, 3);
    for (const int threads : {1, 2, 3}) {
        const Limits limits{60'000, 11, threads};
        const Outcome first = solved(event.problem, limits);
        const Outcome second = solved(event.problem, limits);
        EXPECT_EQ(first.timetable, second.timetable) << threads << " threads";
        EXPECT_EQ(first.work, second.work) << threads << " threads";
        EXPECT_EQ(first.bound, second.bound) << threads << " threads";
    }
}

TEST(Solve, a_run_that_ends_by_itself_repeats_whoever_was_done_first) {
    for (std::uint64_t seed = 1; seed <= 4; ++seed) {
        const auto event =
            plant_event({.sellers = 34, .buyers = 24, .slots_a_day = 12, .pairs_at_once = 12, .tables = 12}, seed);
        const Outcome first = solved(event.problem, {0, seed, 2});
        ASSERT_EQ(first.status, Status::optimal) << "seed " << seed;
        for (int again = 0; again < 3; ++again) {
            const Outcome second = solved(event.problem, {0, seed, 2});
            EXPECT_EQ(first.timetable, second.timetable) << "seed " << seed;
            EXPECT_EQ(first.work, second.work) << "seed " << seed;
        }
    }
}

/// Nobody can at two slots in the middle, so the proof takes long enough that tries tell each other what they learn.
TEST(Solve, a_long_proof_by_two_threads_repeats) {
    auto problem =
        plant_event({.sellers = 40, .buyers = 30, .slots_a_day = 16, .pairs_at_once = 11, .tables = 12}, 1).problem;
    for (Meeting& meeting : problem.meetings) meeting.mandatory = true;
    for (std::size_t p = 0; p < problem.participants.size(); ++p) {
        problem.participants[p].available.erase(static_cast<SlotIndex>(3 + p * 7 % 9));
        problem.participants[p].available.erase(static_cast<SlotIndex>(4 + p * 5 % 7));
    }
    const Limits limits{2'000'000, 1, 2};
    const Outcome first = solved(problem, limits);
    const Outcome second = solved(problem, limits);
    EXPECT_EQ(first.timetable, second.timetable);
    EXPECT_EQ(first.work, second.work);
    EXPECT_EQ(first.bound, second.bound);
    EXPECT_GT(first.work, 1'500'000u) << "too easy";
}

TEST(Solve, gives_everyone_their_least_number_with_the_meetings_most_wanted) {
    // Two sellers and two buyers who all wish to meet, and room for two meetings.
    Problem p;
    p.slots.resize(2);
    p.participants.resize(4);
    for (Participant& one : p.participants) one.available = SlotSet::range(0, 2);
    p.tables.resize(1);
    for (const auto& [seller, buyer, priority] : {std::tuple{0, 2, 9}, {1, 2, 8}, {0, 3, 5}, {1, 3, 3}}) {
        Meeting meeting;
        meeting.sides = {seller, buyer};
        meeting.priority = priority;
        p.meetings.push_back(meeting);
    }
    p.meetings_floor = 1;
    const auto held = [&](std::vector<ObjectiveTerm> objective) {
        p.objective = std::move(objective);
        const Outcome outcome = solved(p, {100'000, 1, 1});
        EXPECT_EQ(outcome.status, Status::optimal);
        std::vector<bool> placed;
        for (const Placement& place : outcome.timetable.placements()) placed.push_back(place.placed());
        return placed;
    };
    EXPECT_EQ(held({{RuleKey::unscheduled, 0, 1}}), (std::vector<bool>{true, true, false, false}));
    // Everyone meets somebody, and of the two ways to do so the one with more wanted meetings is taken.
    EXPECT_EQ(held({{RuleKey::fairness_floor, 0, 1}, {RuleKey::unscheduled, 1, 1}}),
              (std::vector<bool>{false, true, true, false}));
}

TEST(Solve, an_event_without_anything_is_optimal) {
    EXPECT_EQ(solved(Problem{}, {1000, 1, 1}).status, Status::optimal);
    Problem people;
    people.participants.resize(3);
    people.slots.resize(2);
    EXPECT_EQ(solved(people, {1000, 1, 1}).status, Status::optimal);
}

TEST(Solve, says_why_a_meeting_fell_out_and_what_would_let_it_in) {
    Problem p;
    p.slots.resize(2);
    p.participants.resize(3);
    for (Participant& one : p.participants) one.available = SlotSet::range(0, 2);
    p.participants[0].meetings_most = 1;
    p.tables.resize(1);
    Meeting meeting;
    meeting.sides = {0, 1};
    p.meetings.push_back(meeting);
    meeting.sides = {0, 2};
    p.meetings.push_back(meeting);
    const Outcome outcome = solved(p, {100'000, 1, 1});
    ASSERT_EQ(outcome.status, Status::optimal);
    ASSERT_EQ(outcome.objective[RuleKey::unscheduled], 1);
    const MeetingIndex out = outcome.timetable.at(0).placed() ? 1 : 0;
    const auto reason = why_unscheduled(p, outcome.timetable, out);
    ASSERT_EQ(reason.slots.size(), 2u);
    EXPECT_FALSE(reason.slots[0].breaches.empty());
    ASSERT_FALSE(reason.remedies.empty());
    EXPECT_EQ(reason.remedies[0].kind, Remedy::Kind::raise_meetings_most);
    EXPECT_EQ(reason.remedies[0].participant, 0);
}

}  // namespace
}  // namespace gyoryu::engine
