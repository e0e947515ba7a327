#include "engine/schedule/twins.h"

#include <gtest/gtest.h>

namespace gyoryu::engine {
namespace {

/// Two sellers and three buyers in four slots; the meetings are given.
Problem event_of(std::vector<std::array<ParticipantIndex, 2>> pairs) {
    Problem problem;
    for (int s = 0; s < 4; ++s) problem.slots.push_back({0, 0, true});
    problem.participants.resize(5);
    for (Participant& one : problem.participants) one.available = SlotSet::range(0, 4);
    problem.tables.resize(3);
    for (const auto& sides : pairs) {
        problem.meetings.emplace_back();
        problem.meetings.back().sides = sides;
        problem.meetings.back().mandatory = true;
    }
    return problem;
}

using Groups = std::vector<std::vector<MeetingIndex>>;

TEST(Twins, are_meetings_of_one_person_with_people_who_have_no_other) {
    EXPECT_EQ(twins(Compiled(event_of({{0, 2}, {0, 3}, {0, 4}, {1, 4}}))), (Groups{{0, 1}}));
}

TEST(Twins, are_two_meetings_of_the_same_pair_whatever_else_they_have) {
    EXPECT_EQ(twins(Compiled(event_of({{0, 2}, {1, 2}, {2, 0}, {0, 3}, {1, 3}}))), (Groups{{0, 2}}));
}

TEST(Twins, are_none_where_something_tells_the_two_apart) {
    const auto differs = [](auto change) {
        Problem problem = event_of({{0, 2}, {0, 3}});
        change(problem);
        return twins(Compiled(problem)).empty();
    };
    EXPECT_FALSE(differs([](Problem&) {}));
    EXPECT_TRUE(differs([](Problem& p) { p.participants[3].available.erase(0); }));
    EXPECT_TRUE(differs([](Problem& p) { p.participants[3].rests = {{0, 3, 2}}; }));
    EXPECT_TRUE(differs([](Problem& p) { p.participants[3].languages = {1}; }));
    EXPECT_TRUE(differs([](Problem& p) { p.meetings[1].duration = 2; }));
    EXPECT_TRUE(differs([](Problem& p) { p.meetings[1].mode = Mode::video; }));
    EXPECT_TRUE(differs([](Problem& p) { p.meetings[1].priority = 2; }));
    EXPECT_TRUE(differs([](Problem& p) { p.meetings[1].mandatory = false; }));
    EXPECT_TRUE(differs([](Problem& p) { p.meetings[1].after = {0}; }));
    EXPECT_TRUE(differs([](Problem& p) { p.meetings[1].fixed_slot = 2; }));
    EXPECT_TRUE(differs([](Problem& p) { p.meetings[1].fixed_table = 2; }));
    EXPECT_TRUE(differs([](Problem& p) { p.earlier = {{0, 0, none}, {1, 0, none}}; }));
    EXPECT_TRUE(differs([](Problem& p) { p.participants[0].delegates = 2; }));
}

}  // namespace
}  // namespace gyoryu::engine
