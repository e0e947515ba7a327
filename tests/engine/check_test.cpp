// A timetable that breaks one rule is caught by that rule's name.
#include "engine/check/check.h"

#include <gtest/gtest.h>

#include <functional>

namespace gyoryu::engine {
namespace {

/// Two sellers, two buyers, four slots in two sessions of one day, two tables, an interpreter of 0–1.
Problem quiet_event() {
    Problem p;
    p.slots = {{0, 0, true}, {0, 0, false}, {0, 1, true}, {0, 1, true}};
    p.participants.resize(4);
    for (Participant& one : p.participants) {
        one.available = SlotSet::range(0, 4);
        one.languages = {0};
    }
    p.participants[3].languages = {1};
    p.tables.resize(2);
    p.interpreters.push_back({{{0, 1}}, SlotSet::range(0, 4), 0, std::nullopt, std::nullopt});
    for (const auto& [a, b] : {std::pair{0, 2}, {1, 2}, {0, 3}, {1, 3}}) {
        Meeting meeting;
        meeting.sides = {a, b};
        p.meetings.push_back(meeting);
    }
    return p;
}

std::vector<Placement> quiet_day() { return {{0, 0, none}, {1, 0, none}, {1, 1, 0}, {0, 1, 0}}; }

struct Breaking {
    RuleKey rule;
    std::function<void(Problem&, std::vector<Placement>&)> change;
};

std::vector<Breaking> breakings() {
    using Day = std::vector<Placement>;
    return {
        {RuleKey::double_booking, [](Problem&, Day& d) { d[1].slot = 0, d[1].table = 1, d[3] = {2, 0, 0}; }},
        {RuleKey::availability, [](Problem& p, Day&) { p.participants[2].available.erase(1); }},
        {RuleKey::meetings_most, [](Problem& p, Day&) { p.participants[0].meetings_most = 1; }},
        {RuleKey::meetings_most_in_session, [](Problem& p, Day&) { p.participants[0].session_most = {1}; }},
        {RuleKey::participant_rest, [](Problem& p, Day&) { p.participants[0].rests = {{0, 1, 1}}; }},
        {RuleKey::participant_rest, [](Problem& p, Day&) { p.participants[0].rests = {{1, 3, 3}}; }},
        {RuleKey::fixed_slot, [](Problem& p, Day&) { p.meetings[0].fixed_slot = 2; }},
        {RuleKey::allowed_session, [](Problem& p, Day&) { p.meetings[0].session = 1; }},
        {RuleKey::contiguity, [](Problem& p, Day&) { p.meetings[1].duration = 2; }},
        {RuleKey::precedence, [](Problem& p, Day&) { p.meetings[0].after = {1}; }},
        {RuleKey::mandatory, [](Problem& p, Day& d) { p.meetings[0].mandatory = true, d[0] = {}; }},
        {RuleKey::frozen, [](Problem& p, Day& d) { p.earlier = d, p.meetings[0].frozen = true, d[0].slot = 2; }},
        {RuleKey::table_for_mode, [](Problem& p, Day&) { p.meetings[0].mode = Mode::video; }},
        {RuleKey::table_for_mode, [](Problem& p, Day&) { p.tables[0].booth_of = 0; }},
        {RuleKey::table_capacity, [](Problem&, Day& d) { d[3].table = 0; }},
        {RuleKey::table_capacity, [](Problem& p, Day&) { p.tables[0].closed.insert(0); }},
        {RuleKey::table_features, [](Problem& p, Day&) { p.meetings[0].features = 1; }},
        {RuleKey::fixed_table, [](Problem& p, Day&) { p.meetings[0].fixed_table = 1; }},
        {RuleKey::interpreter_needed, [](Problem&, Day& d) { d[2].interpreter = none; }},
        {RuleKey::interpreter_needed, [](Problem& p, Day&) { p.interpreters[0].pairs = {{0, 2}}; }},
        {RuleKey::double_booking,
         [](Problem& p, Day& d) {
             p.participants[2].delegates = 3;
             p.participants[2].together = true;
             d[1] = {0, 1, none}, d[3] = {2, 0, 0};
         }},
        {RuleKey::interpreter_double_booking, [](Problem&, Day& d) { d[0].interpreter = 0; }},
        {RuleKey::interpreter_availability, [](Problem& p, Day&) { p.interpreters[0].available.erase(1); }},
        {RuleKey::interpreter_rest, [](Problem& p, Day&) { p.interpreters[0].consecutive_most = 1; }},
        {RuleKey::interpreter_slots_most, [](Problem& p, Day&) { p.interpreters[0].slots_most = 1; }},
        {RuleKey::interpreter_seat, [](Problem& p, Day&) { p.interpreters[0].seat = 0; }},
        {RuleKey::fairness_range, [](Problem& p, Day& d) { p.fairness_breaks_most = 0, d[2].slot = 2; }},
    };
}

TEST(Check, finds_nothing_in_a_timetable_that_keeps_the_rules) {
    EXPECT_TRUE(check(quiet_event(), Timetable(quiet_day())).empty());
}

TEST(Check, names_the_rule_that_is_broken) {
    std::uint32_t seen = 0;
    for (const Breaking& breaking : breakings()) {
        Problem problem = quiet_event();
        auto day = quiet_day();
        breaking.change(problem, day);
        bool named = false;
        for (const Breach& breach : check(problem, Timetable(day))) named = named || breach.rule == breaking.rule;
        EXPECT_TRUE(named) << name_of(breaking.rule);
        seen |= 1u << static_cast<int>(breaking.rule);
    }
    for (const RuleKey rule : all_rule_keys()) {
        if (kind_of(rule) == RuleKind::hard) {
            EXPECT_NE(seen & (1u << static_cast<int>(rule)), 0u) << name_of(rule);
        }
    }
}

TEST(Check, lets_delegates_be_in_as_many_meetings_as_there_are_of_them) {
    Problem problem = quiet_event();
    auto day = quiet_day();
    day[1] = {0, 1, none};
    day[3] = {2, 0, 0};
    EXPECT_FALSE(check(problem, Timetable(day)).empty());
    problem.participants[2].delegates = 2;
    EXPECT_TRUE(check(problem, Timetable(day)).empty());
    problem.meetings.push_back(problem.meetings[1]);
    day.push_back({0, 0, none});
    problem.participants[1].delegates = 2;
    problem.tables[0].capacity = 2;
    ASSERT_EQ(check(problem, Timetable(day)).size(), 1u);
    EXPECT_EQ(check(problem, Timetable(day))[0].participant, 2);
}

TEST(Check, accepts_a_rest_anywhere_in_its_window) {
    Problem problem = quiet_event();
    problem.participants[0].rests = {{0, 3, 2}, {2, 3, 1}};
    EXPECT_TRUE(check(problem, Timetable(quiet_day())).empty());
}

TEST(Check, lets_people_meet_through_a_second_language) {
    Problem problem = quiet_event();
    problem.participants[3].languages = {2};
    EXPECT_FALSE(check(problem, Timetable(quiet_day())).empty());
    problem.participants[3].second_languages = {1};
    EXPECT_TRUE(check(problem, Timetable(quiet_day())).empty());
    auto day = quiet_day();
    day[2].interpreter = day[3].interpreter = none;
    EXPECT_FALSE(check(problem, Timetable(day)).empty());
    problem.participants[3].second_languages = {0};
    EXPECT_TRUE(check(problem, Timetable(day)).empty());
}

TEST(Check, bears_numbers_that_do_not_exist) {
    for (const Placement& wild : {Placement{99, 0, none}, Placement{0, 99, none}, Placement{0, 0, 99},
                                  Placement{-7, 0, none}, Placement{0, -7, none}, Placement{0, 0, -7}}) {
        auto day = quiet_day();
        day[0] = wild;
        EXPECT_FALSE(check(quiet_event(), Timetable(day)).empty());
    }
}

}  // namespace
}  // namespace gyoryu::engine
