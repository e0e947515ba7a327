#include "formats/problem_dzn.h"

#include <gtest/gtest.h>

namespace gyoryu::formats {
namespace {

const std::string small = R"(% three people
nBusiness = 3; nMeetings = 2; nTables = 1; nTotalSlots = 4; nMorningSlots = 2;
requested = [|1, 2, 1,
|2, 3, 3
|];
meetingsxBusiness = [{2},{2,3},{3}];
nMeetingsBusiness = [1,2,1];
forbidden = [{0},{2..3},{}]; % the second cannot in the middle
fixed = [0,4];
precedences = [{},{1}];
)";

std::string replaced(const std::string& from, const std::string& to) {
    std::string text = small;
    return text.replace(text.find(from), from.size(), to);
}

std::string first_issue(const std::string& text) {
    const auto named = read_problem_dzn(text, 2);
    return named ? "read" : named.error().issues[0].path + " " + named.error().issues[0].code;
}

TEST(ProblemDzn, reads_every_field) {
    const auto named = read_problem_dzn(small, 1);
    ASSERT_TRUE(named);
    const engine::Problem& p = named->problem;
    EXPECT_EQ(p.slots.size(), 4u);
    EXPECT_EQ(p.slots[1].session, 0);
    EXPECT_EQ(p.slots[2].session, 1);
    EXPECT_EQ(p.breaks_within, engine::BreakScope::event);
    EXPECT_EQ(p.fairness_breaks_most, 1);
    EXPECT_EQ(p.tables.size(), 1u);
    EXPECT_EQ(p.participants[0].available, engine::SlotSet::range(0, 4));
    EXPECT_EQ(p.participants[1].available, engine::SlotSet::range(0, 1) | engine::SlotSet::range(3, 4));
    ASSERT_EQ(p.meetings.size(), 2u);
    EXPECT_TRUE(p.meetings[0].mandatory);
    EXPECT_EQ(p.meetings[0].session, 0);
    EXPECT_EQ(p.meetings[1].session, std::nullopt);
    EXPECT_EQ(p.meetings[1].fixed_slot, 3);
    EXPECT_EQ(p.meetings[1].after, std::vector<engine::MeetingIndex>{0});
}

TEST(ProblemDzn, says_where_a_file_is_wrong) {
    EXPECT_EQ(first_issue(small), "read");
    EXPECT_EQ(first_issue(replaced("nBusiness = 3;", "nBusiness = ;")), "2:13 unexpected_character");
    EXPECT_EQ(first_issue(replaced("nTables = 1;", "nChairs = 1;")), "2:31 unknown_key");
    EXPECT_EQ(first_issue(replaced("nTables = 1;", "")), "11:1 key_missing");
    EXPECT_EQ(first_issue(replaced("|2, 3, 3", "|2, 9, 3")), "4:5 out_of_range");
    EXPECT_EQ(first_issue(replaced("|2, 3, 3", "|2, 2, 3")), "4:5 meeting_with_oneself");
    EXPECT_EQ(first_issue(replaced("|2, 3, 3", "|2, 3")), "4:2 row_of_three_expected");
    EXPECT_EQ(first_issue(replaced("fixed = [0,4]", "fixed = [0]")), "9:9 length_differs");
    EXPECT_EQ(first_issue(replaced("{2..3}", "{2..9}")), "8:19 out_of_range");
    EXPECT_EQ(first_issue(replaced("precedences = [{},{1}]", "precedences = [{},{2}]")), "10:19 after_itself");
    EXPECT_EQ(first_issue(small.substr(0, 70)), "2:56 unexpected_end");
}

}  // namespace
}  // namespace gyoryu::formats
