#include "engine/schedule/plain_day.h"

#include "base/random.h"
#include "engine/check/check.h"
#include "engine/planted_event.h"
#include "engine/rules/measured_rule.h"
#include "engine/schedule/table_assignment.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <bit>

namespace gyoryu::engine {
namespace {

PlantedSize tight_day() {
    return {.sellers = 60,
            .buyers = 45,
            .slots_a_day = 12,
            .pairs_at_once = 24,
            .tables = 24,
            .seller_slots_most = 10,
            .buyer_slots_most = 12,
            .seller_slots_least = 2,
            .buyer_slots_least = 3};
}

PlantedSize two_days() {
    PlantedSize size = tight_day();
    size.days = 2;
    size.pairs_at_once = size.tables = 12;
    size.seller_slots_most = 6;
    return size;
}

PlantedSize sessions() {
    PlantedSize size = two_days();
    size.sessions_a_day = 2;
    return size;
}

const PlantedSize every_shape[] = {tight_day(), two_days(), sessions(), with_one_side(tight_day())};

TEST(PlainDay, places_every_meeting_within_the_tables) {
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const auto event = plant_event(every_shape[seed % 4], seed);
        const Compiled compiled(event.problem);
        PlainDay day(compiled);
        ASSERT_TRUE(day.colour()) << "seed " << seed;
        const Timetable timetable = assign_tables(compiled, day.choices());
        EXPECT_TRUE(check(event.problem, timetable).empty()) << "seed " << seed;
        EXPECT_EQ(score_of(event.problem, timetable)[RuleKey::unscheduled], 0) << "seed " << seed;
    }
}

void expect_rules_kept_while_slots_are_exchanged(const PlantedSize& size) {
    const auto event = plant_event(size, 3);
    const Compiled compiled(event.problem);
    PlainDay day(compiled);
    ASSERT_TRUE(day.colour());
    base::Random random(3);
    int exchanged = 0;
    for (int i = 0; i < 3'000; ++i) {
        const auto p = static_cast<ParticipantIndex>(random.below(day.people()));
        const auto from = static_cast<SlotIndex>(random.below(day.slots()));
        const auto to = static_cast<SlotIndex>(random.below(day.slots()));
        if ((day.busy(p) >> from & 1) == 0 || (day.busy(p) >> to & 1) != 0) continue;
        std::vector<DayMask> before;
        for (ParticipantIndex q = 0; q < day.people(); ++q) before.push_back(day.busy(q));
        const ParticipantIndex end = day.follow(p, from, to);
        if (!day.fits_tables(to)) continue;
        day.exchange(from, to);
        ++exchanged;
        for (ParticipantIndex q = 0; q < day.people(); ++q) {
            const DayMask both = DayMask{1} << from | DayMask{1} << to;
            EXPECT_EQ(day.busy(q), q == p || q == end ? before[q] ^ both : before[q]);
        }
        if (exchanged % 50 == 0) EXPECT_TRUE(check(event.problem, assign_tables(compiled, day.choices())).empty());
    }
    EXPECT_GT(exchanged, 100);
}

TEST(PlainDay, keeps_every_rule_while_slots_are_exchanged_and_knows_whose_day_changes) {
    for (const PlantedSize& size : every_shape) expect_rules_kept_while_slots_are_exchanged(size);
}

/// Who is joined to p by the meetings of two slots.
std::vector<char> joined(const Compiled& c, const std::vector<Choice>& now, ParticipantIndex p,
                         const std::array<SlotIndex, 2>& slots) {
    std::vector<char> in(c.participant_count());
    in[p] = 1;
    for (bool grew = true; grew;) {
        grew = false;
        for (MeetingIndex m = 0; m < c.meeting_count(); ++m) {
            const auto& [a, b] = c.sides[m];
            if (std::ranges::find(slots, now[m].start) == slots.end() || in[a] == in[b]) continue;
            in[a] = in[b] = 1;
            grew = true;
        }
    }
    return in;
}

/// Who meets whom when, without saying which of several meetings of the same two it is.
std::vector<std::array<int, 3>> meetings_at(const Compiled& c, const std::vector<Choice>& now) {
    std::vector<std::array<int, 3>> out;
    for (MeetingIndex m = 0; m < c.meeting_count(); ++m) {
        const auto& [a, b] = c.sides[m];
        out.push_back({std::min(a, b), std::max(a, b), now[m].start});
    }
    std::ranges::sort(out);
    return out;
}

void expect_rings_turned_where_everybody_joined_is_busy_twice(const PlantedSize& size) {
    const auto event = plant_event(size, 6);
    const Compiled compiled(event.problem);
    PlainDay day(compiled);
    ASSERT_TRUE(day.colour());
    base::Random random(6);
    int turned = 0, open = 0;
    for (int i = 0; i < 2'000; ++i) {
        const auto p = static_cast<ParticipantIndex>(random.below(day.people()));
        const auto one = static_cast<SlotIndex>(random.below(day.slots()));
        const auto other = static_cast<SlotIndex>(random.below(day.slots()));
        const DayMask both = DayMask{1} << one | DayMask{1} << other;
        if (one == other || (day.busy(p) & both) != both) continue;
        std::vector<Choice> now = day.choices();
        const std::vector<char> in = joined(compiled, now, p, {one, other});
        bool ring = true;
        std::vector<DayMask> before;
        for (ParticipantIndex q = 0; q < day.people(); ++q) {
            ring = ring && (in[q] == 0 || (day.busy(q) & both) == both);
            before.push_back(day.busy(q));
        }
        for (MeetingIndex m = 0; ring && m < compiled.meeting_count(); ++m) {
            SlotIndex& slot = now[m].start;
            if (in[compiled.sides[m][0]] == 0) continue;
            slot = slot == one ? other : slot == other ? one : slot;
        }
        EXPECT_EQ(day.turn_ring(p, one, other), ring);
        EXPECT_EQ(meetings_at(compiled, day.choices()), meetings_at(compiled, now));
        for (ParticipantIndex q = 0; q < day.people(); ++q) EXPECT_EQ(day.busy(q), before[q]);
        ++(ring ? turned : open);
    }
    EXPECT_GT(turned, 0);
    EXPECT_GT(open, 0);
}

TEST(PlainDay, turns_rings_where_everybody_joined_is_busy_twice) {
    for (const PlantedSize& size : every_shape) expect_rings_turned_where_everybody_joined_is_busy_twice(size);
}

TEST(PlainDay, counts_gaps_as_the_full_count_does) {
    for (const PlantedSize& size : every_shape) {
        auto event = plant_event(size, 4);
        for (const BreakScope scope : {BreakScope::event, BreakScope::day, BreakScope::session}) {
            event.problem.breaks_within = scope;
            const Compiled compiled(event.problem);
            PlainDay day(compiled);
            ASSERT_TRUE(day.colour());
            std::int64_t breaks = 0;
            for (ParticipantIndex p = 0; p < day.people(); ++p) breaks += day.gaps(p);
            EXPECT_EQ(breaks, score_of(event.problem, assign_tables(compiled, day.choices()))[RuleKey::breaks]);
        }
    }
}

TEST(PlainDay, stands_where_a_timetable_was) {
    const auto event = plant_event(tight_day(), 5);
    const Compiled compiled(event.problem);
    PlainDay day(compiled), other(compiled);
    ASSERT_TRUE(day.colour());
    other.stand_at(day.choices());
    EXPECT_EQ(other.choices(), day.choices());
}

TEST(PlainDay, says_when_more_is_asked_than_the_day_holds) {
    auto event = plant_event(tight_day(), 6);
    event.problem.tables.resize(event.problem.tables.size() / 2);
    const Compiled compiled(event.problem);
    ASSERT_TRUE(PlainDay::fits(compiled));
    EXPECT_FALSE(PlainDay(compiled).colour());
}

TEST(PlainDay, says_when_people_of_one_side_stand_in_each_others_way) {
    Problem problem;
    problem.slots.resize(2);
    problem.participants.resize(3);
    for (Participant& one : problem.participants) one.available = SlotSet::range(0, 2);
    problem.tables.resize(3);
    for (const auto& sides : {std::array{0, 1}, std::array{1, 2}, std::array{2, 0}}) {
        problem.meetings.emplace_back();
        problem.meetings.back().sides = {sides[0], sides[1]};
    }
    const Compiled two_slots(problem);
    ASSERT_TRUE(PlainDay::fits(two_slots));
    EXPECT_FALSE(PlainDay(two_slots).colour());
    problem.slots.resize(3);
    for (Participant& one : problem.participants) one.available = SlotSet::range(0, 3);
    const Compiled three_slots(problem);
    EXPECT_TRUE(PlainDay(three_slots).colour());
}

TEST(PlainDay, is_only_for_events_in_which_nothing_but_slots_matters) {
    const auto fits = [](const auto& change) {
        auto problem = plant_event(tight_day(), 7).problem;
        change(problem);
        const Compiled compiled(problem);
        return PlainDay::fits(compiled);
    };
    EXPECT_TRUE(fits([](Problem&) {}));
    EXPECT_TRUE(fits([](Problem& problem) { problem.slots[6].day = problem.slots[5].day + 1; }));
    EXPECT_TRUE(fits([](Problem& problem) { problem.meetings.front().sides = {0, 1}; }));
    EXPECT_FALSE(fits([](Problem& problem) { problem.meetings[5].duration = 2; }));
    EXPECT_FALSE(fits([](Problem& problem) { problem.meetings[5].fixed_slot = 3; }));
    EXPECT_FALSE(fits([](Problem& problem) { problem.participants[5].available.erase(3); }));
    EXPECT_FALSE(fits([](Problem& problem) { problem.participants[5].meetings_most = 1; }));
    EXPECT_FALSE(fits([](Problem& problem) { problem.participants[5].delegates = 2; }));
    EXPECT_FALSE(fits([](Problem& problem) { problem.tables[3].closed.insert(2); }));
    EXPECT_FALSE(fits([](Problem& problem) { problem.fairness_breaks_most = 1; }));
    EXPECT_FALSE(fits([](Problem& problem) { problem.objective.push_back({RuleKey::longest_wait, 3, 1}); }));
}

}  // namespace
}  // namespace gyoryu::engine
