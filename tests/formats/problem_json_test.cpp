#include "formats/problem_json.h"

#include "small_worlds/world.h"

#include <gtest/gtest.h>

namespace gyoryu::formats {
namespace {

std::string first_issue(const std::string& text) {
    const auto named = read_problem_json(text);
    if (named) return "read";
    return named.error().issues.empty() ? "no issue"
                                        : named.error().issues[0].path + " " + named.error().issues[0].code;
}

const std::string two_people = R"("slots":[{}],"participants":[{"id":"s"},{"id":"b"}],)";

TEST(ProblemJson, what_is_written_reads_as_the_same_problem) {
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        NamedProblem named;
        named.problem = engine::random_world(seed);
        const std::string text = write_problem_json(named);
        const auto again = read_problem_json(text);
        ASSERT_TRUE(again) << "seed " << seed << " " << first_issue(text);
        NamedProblem renamed = *again;
        EXPECT_EQ(write_problem_json(renamed).size() > 0, true);
        EXPECT_EQ(again->problem.meetings.size(), named.problem.meetings.size()) << "seed " << seed;
        for (std::size_t m = 0; m < named.problem.meetings.size(); ++m) {
            const auto& a = named.problem.meetings[m];
            const auto& b = again->problem.meetings[m];
            EXPECT_EQ(std::tie(a.sides, a.priority, a.mandatory, a.duration, a.mode, a.fixed_slot, a.fixed_table,
                               a.session, a.after, a.frozen),
                      std::tie(b.sides, b.priority, b.mandatory, b.duration, b.mode, b.fixed_slot, b.fixed_table,
                               b.session, b.after, b.frozen))
                << "seed " << seed;
            EXPECT_EQ(needs_interpreter(named.problem, a), needs_interpreter(again->problem, b)) << "seed " << seed;
        }
        for (std::size_t p = 0; p < named.problem.participants.size(); ++p) {
            EXPECT_EQ(named.problem.participants[p].available, again->problem.participants[p].available);
        }
        EXPECT_EQ(named.problem.objective, again->problem.objective);
        EXPECT_EQ(named.problem.earlier, again->problem.earlier);
    }
}

TEST(ProblemJson, reads_and_writes_what_people_bring_along) {
    const std::string text = R"({"format":"gyoryu-problem/1","slots":[{},{"burden":3},{}],"participants":[
        {"id":"s","languages":["ko"],"delegates":3,"rests":[{"from":2,"to":3},{"from":1,"to":3,"slots":2}]},
        {"id":"b","languages":["ru"],"second_languages":["en"],"delegates":2,"together":true}],
        "interpreters":[{"pairs":[["ko","en"]],"fields":["dental"]}],"tables":[{}],
        "meetings":[{"a":"s","b":"b","fields":["laser","dental"]}]})";
    for (const std::string& version : {text, write_problem_json(*read_problem_json(text))}) {
        const auto named = read_problem_json(version);
        ASSERT_TRUE(named) << first_issue(version);
        const engine::Problem& p = named->problem;
        EXPECT_EQ(p.slots[1].burden, 3);
        EXPECT_EQ(engine::at_once(p.participants[0]), 3);
        EXPECT_EQ(engine::at_once(p.participants[1]), 1);
        EXPECT_EQ(p.participants[1].delegates, 2);
        EXPECT_EQ(p.participants[0].rests, (std::vector<engine::Rest>{{1, 2, 1}, {0, 2, 2}}));
        EXPECT_EQ(engine::words_with(p, p.meetings[0], engine::none), engine::Words::none);
        EXPECT_EQ(engine::words_with(p, p.meetings[0], 0), engine::Words::second);
        EXPECT_FALSE(engine::knows_fields(p.interpreters[0], p.meetings[0]));
    }
}

struct Wrong {
    const char* text;
    const char* issue;
};

class WrongProblems : public testing::TestWithParam<Wrong> {};

TEST_P(WrongProblems, are_refused_with_line_and_column) {
    EXPECT_EQ(first_issue(GetParam().text), GetParam().issue) << GetParam().text;
}

INSTANTIATE_TEST_SUITE_P(
    Each, WrongProblems,
    testing::Values(
        Wrong{"", "1:1 unexpected_end"}, Wrong{"[1]", "1:1 object_expected"}, Wrong{"{} x", "1:4 text_after_end"},
        Wrong{"{\n  \"format\": \"gyoryu-problem/2\", \"slots\": []}", "2:13 unknown_format"},
        Wrong{R"({"format":"gyoryu-problem/1"})", "1:1 key_missing"},
        Wrong{R"({"format":"gyoryu-problem/1","slots":[],"colour":1})", "1:41 unknown_key"},
        Wrong{R"({"format":"gyoryu-problem/1","format":1})", "1:30 key_twice"},
        Wrong{R"({"format":"gyoryu-problem/1","slots":[{"day":"one"}]})", "1:46 integer_expected"},
        Wrong{R"({"format":"gyoryu-problem/1","slots":[{"day":2},{"day":1}]})", "1:56 out_of_range"},
        Wrong{R"({"format":"gyoryu-problem/1","slots":[],"participants":[{"available":[1]}]})", "1:71 out_of_range"},
        Wrong{R"({"format":"gyoryu-problem/1","slots":[{"burden":10}]})", "1:49 out_of_range"},
        Wrong{R"({"format":"gyoryu-problem/1","slots":[],"participants":[{"delegates":0}]})", "1:70 out_of_range"},
        Wrong{R"({"format":"gyoryu-problem/1","slots":[{},{}],"participants":[{"rests":[{"from":2,"to":1}]}]})",
              "1:87 out_of_range"},
        Wrong{
            R"({"format":"gyoryu-problem/1","slots":[{},{}],"participants":[{"rests":[{"from":1,"to":2,"slots":3}]}]})",
            "1:97 out_of_range"},
        Wrong{"{\"format\":\"gyoryu-problem/1\",\"slots\":[],\"participants\":[{\"id\":\"a\"},\n{\"id\":\"a\"}]}",
              "2:7 name_twice"},
        Wrong{"{\"format\":\"가\",\"slots\":01}", "1:23 leading_zero"}, Wrong{"{\"format\":\"\xff\"}", "1:12 not_utf8"},
        Wrong{"{\"format\":\"\\ud800\"}", "1:18 bad_escape"},
        Wrong{"{\"slots\":99999999999999999999}", "1:10 number_too_large"},
        Wrong{"{\"a\":tru}", "1:6 unexpected_character"},
        Wrong{"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[", "1:34 too_deep"}));

TEST(ProblemJson, a_meeting_with_oneself_is_refused_at_its_place) {
    EXPECT_EQ(
        first_issue("{\"format\":\"gyoryu-problem/1\"," + two_people + "\n\"meetings\":[{\"a\":\"s\",\n\"b\":1}]}"),
        "3:5 meeting_with_oneself");
}

TEST(ProblemJson, a_meeting_of_somebody_unknown_is_refused_at_its_place) {
    EXPECT_EQ(
        first_issue("{\"format\":\"gyoryu-problem/1\"," + two_people + "\n\"meetings\":[{\"a\":\"s\",\"b\":\"x\"}]}"),
        "2:26 unknown_name");
    EXPECT_EQ(first_issue("{\"format\":\"gyoryu-problem/1\"," + two_people + "\n\"meetings\":[{\"a\":1,\"b\":3}]}"),
              "2:24 out_of_range");
}

TEST(ProblemJson, an_event_without_anybody_is_a_problem) {
    EXPECT_EQ(first_issue(R"({"format":"gyoryu-problem/1","slots":[]})"), "read");
}

}  // namespace
}  // namespace gyoryu::formats
