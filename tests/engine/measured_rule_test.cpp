#include "engine/rules/measured_rule.h"

#include <gtest/gtest.h>

namespace gyoryu::engine {
namespace {

/// Two people who may meet each other several times over two days of four slots.
Problem two_people(int meetings) {
    Problem p;
    for (int s = 0; s < 8; ++s) p.slots.push_back({s / 4, s / 2, s % 4 != 3});
    p.participants.resize(2);
    for (Participant& one : p.participants) one.available = SlotSet::range(0, 8);
    p.tables = {{1, 0, 0, 0, 0, std::nullopt}, {1, 0, 0, 3, 4, std::nullopt}, {1, 0, 1, 0, 0, std::nullopt}};
    Meeting meeting;
    meeting.sides = {0, 1};
    p.meetings.assign(meetings, meeting);
    return p;
}

TEST(MeasuredRule, breaks_are_gaps_within_the_scope_however_long) {
    Problem p = two_people(3);
    const Timetable day({{0, 0, none}, {3, 0, none}, {5, 0, none}});
    EXPECT_EQ(score_of(p, day)[RuleKey::breaks], 2);
    p.breaks_within = BreakScope::event;
    EXPECT_EQ(score_of(p, day)[RuleKey::breaks], 4);
    p.breaks_within = BreakScope::session;
    EXPECT_EQ(score_of(p, day)[RuleKey::breaks], 0);
}

TEST(MeasuredRule, longest_wait_adds_up_each_participants_longest_gap) {
    EXPECT_EQ(score_of(two_people(3), Timetable({{0, 0, none}, {3, 0, none}, {5, 0, none}}))[RuleKey::longest_wait], 4);
}

TEST(MeasuredRule, unscheduled_adds_up_priorities) {
    Problem p = two_people(2);
    p.meetings[1].priority = 5;
    EXPECT_EQ(score_of(p, Timetable({{0, 0, none}, {}}))[RuleKey::unscheduled], 5);
}

TEST(MeasuredRule, the_floor_asks_nobody_for_more_than_they_wished) {
    Problem p = two_people(2);
    p.meetings_floor = 3;
    EXPECT_EQ(score_of(p, Timetable({{0, 0, none}, {}}))[RuleKey::fairness_floor], 2);
}

TEST(MeasuredRule, walking_counts_metres_and_a_change_of_hall_but_not_overnight) {
    Problem p = two_people(4);
    p.hall_change_m = 90;
    const Timetable day({{0, 0, none}, {1, 1, none}, {2, 2, none}, {4, 0, none}});
    EXPECT_EQ(score_of(p, day)[RuleKey::walking], 2 * (7 + 90));
}

TEST(MeasuredRule, distance_counts_meetings_at_another_slot_than_before) {
    Problem p = two_people(3);
    p.earlier = {{0, 0, none}, {1, 0, none}, {}};
    EXPECT_EQ(score_of(p, Timetable({{0, 1, none}, {2, 0, none}, {3, 0, none}}))[RuleKey::distance_from_earlier], 1);
}

TEST(MeasuredRule, interpreter_load_is_the_most_less_the_least) {
    Problem p = two_people(2);
    p.interpreters.resize(2);
    EXPECT_EQ(score_of(p, Timetable({{0, 0, 1}, {1, 0, 1}}))[RuleKey::interpreter_load], 2);
}

TEST(MeasuredRule, fairness_of_breaks_is_the_most_less_the_least) {
    Problem p = two_people(2);
    p.participants.resize(3);
    EXPECT_EQ(score_of(p, Timetable({{0, 0, none}, {2, 0, none}}))[RuleKey::fairness_breaks], 1);
}

TEST(MeasuredRule, fairness_of_slots_is_the_most_less_the_least_burden_of_those_who_meet) {
    Problem p = two_people(2);
    p.participants.resize(4);
    p.meetings[1].sides = {1, 2};
    p.slots[0].burden = 2;
    p.slots[7].burden = 5;
    EXPECT_EQ(score_of(p, Timetable({{0, 0, none}, {7, 0, none}}))[RuleKey::fairness_slots], 7 - 2);
    EXPECT_EQ(score_of(p, Timetable({{0, 0, none}, {}}))[RuleKey::fairness_slots], 2);
}

TEST(MeasuredRule, interpreter_field_counts_meetings_whose_interpreter_lacks_a_field) {
    Problem p = two_people(3);
    p.interpreters.resize(2);
    p.interpreters[0].fields = 0b01;
    p.interpreters[1].fields = 0b11;
    p.meetings[0].fields = p.meetings[1].fields = 0b10;
    const Timetable day({{0, 0, 0}, {1, 0, 1}, {2, 0, none}});
    EXPECT_EQ(score_of(p, day)[RuleKey::interpreter_field], 1);
}

TEST(MeasuredRule, second_language_counts_meetings_in_which_somebody_uses_one) {
    Problem p = two_people(2);
    p.participants[0].languages = {0};
    p.participants[1].languages = {1};
    p.participants[1].second_languages = {2};
    p.interpreters.resize(2);
    p.interpreters[0].pairs = {{0, 2}};
    p.interpreters[1].pairs = {{0, 1}};
    EXPECT_TRUE(needs_interpreter(p, p.meetings[0]));
    EXPECT_EQ(score_of(p, Timetable({{0, 0, 0}, {1, 0, 1}}))[RuleKey::second_language], 1);
    p.participants[0].second_languages = {2};
    EXPECT_FALSE(needs_interpreter(p, p.meetings[0]));
    EXPECT_EQ(score_of(p, Timetable({{0, 0, none}, {1, 0, 1}}))[RuleKey::second_language], 1);
}

TEST(MeasuredRule, changes_of_table_and_interpreter_count_where_the_meeting_stands_both_times) {
    Problem p = two_people(3);
    p.interpreters.resize(2);
    p.earlier = {{0, 0, 0}, {1, 0, none}, {2, 0, 0}};
    const Score score = score_of(p, Timetable({{0, 1, 1}, {5, 0, 1}, {}}));
    EXPECT_EQ(score[RuleKey::tables_changed], 1);
    EXPECT_EQ(score[RuleKey::interpreters_changed], 2);
}

TEST(MeasuredRule, walking_leaves_out_who_splits) {
    Problem p = two_people(2);
    const Timetable day({{0, 0, none}, {1, 1, none}});
    EXPECT_EQ(score_of(p, day)[RuleKey::walking], 14);
    p.participants[0].delegates = 2;
    EXPECT_EQ(score_of(p, day)[RuleKey::walking], 7);
    p.participants[0].together = true;
    EXPECT_EQ(score_of(p, day)[RuleKey::walking], 14);
}

}  // namespace
}  // namespace gyoryu::engine
