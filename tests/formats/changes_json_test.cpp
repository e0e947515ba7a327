// The changes of a day as their file says them.
#include "formats/changes_json.h"

#include "formats/problem_json.h"

#include <gtest/gtest.h>

#include <variant>

namespace gyoryu::formats {
namespace {

const NamedProblem& problem() {
    static const NamedProblem named = *read_problem_json(
        R"({"format":"gyoryu-problem/1","slots":[{},{},{"day":2},{"day":2}],
"participants":[{"id":"s","languages":["ko"]},{"id":"b"},{}],"tables":[{"id":"T"},{}],
"interpreters":[{"id":"kim","pairs":[["ko","zh"]]}],"meetings":[{"id":"m","a":"s","b":"b"},{"a":"s","b":3}]})");
    return named;
}

std::string with(const std::string& changes, const std::string& more = "") {
    return R"({"format":"gyoryu-changes/1","now":2)" + more + R"(,"changes":[)" + changes + "]}";
}

engine::Timetable told() { return engine::Timetable({{0, 0, engine::none}, {1, 0, engine::none}}); }

/// "line:column code" of everything that is wrong.
std::vector<std::string> complaints(const std::string& text) {
    std::vector<std::string> out;
    const auto read = read_changes_json(text, problem());
    const auto fit =
        read ? fit_changes(text, problem().problem, told(), *read) : base::Result<void>(tl::unexpect, read.error());
    if (fit) return out;
    for (const auto& issue : fit.error().issues) out.push_back(issue.path + " " + issue.code);
    return out;
}

TEST(ChangesJson, reads_every_kind) {
    const auto read = read_changes_json(with(R"({"kind":"no_show","participant":"b","day":2},
{"kind":"late","participant":3,"from":2,"minutes":25},{"kind":"table_lost","table":"T","from":2,"to":3},
{"kind":"interpreter_ill","interpreter":"kim"},{"kind":"overrun","meeting":"m","by":2},
{"kind":"walk_in","id":"w","languages":["zh","uz"],"unavailable":[3],"meetings_most":2,
"wishes":[{"with":"s","id":"new","priority":3,"move_others":true}]},
{"kind":"new_wish","a":"w","b":"b","mode":"video","session":1},{"kind":"new_wish","meeting":2},
{"kind":"cancelled","meeting":"new"})",
                                             R"(,"slot_minutes":20,"candidates":[{"a":"w","b":3,"value":7}])"),
                                        problem());
    ASSERT_TRUE(read) << read.error().issues[0].path << " " << read.error().issues[0].code;
    const auto& list = read->changes.list;
    ASSERT_EQ(list.size(), 10u);
    EXPECT_EQ(std::get<engine::NoShow>(list[0]).first, 2);
    EXPECT_EQ(std::get<engine::NoShow>(list[0]).end, 4);
    EXPECT_EQ(std::get<engine::Late>(list[1]).slots, 2) << "25 minutes are two slots of 20";
    EXPECT_EQ(std::get<engine::TableLost>(list[2]).first, 1);
    EXPECT_EQ(std::get<engine::TableLost>(list[2]).end, 3);
    EXPECT_EQ(std::get<engine::InterpreterIll>(list[3]).first, 0);
    EXPECT_EQ(std::get<engine::Overrun>(list[4]).slots, 2);
    const auto& walk_in = std::get<engine::WalkIn>(list[5]).who;
    EXPECT_FALSE(walk_in.available.contains(2));
    EXPECT_EQ(walk_in.meetings_most, 2);
    EXPECT_EQ(walk_in.languages.size(), 2u);
    EXPECT_EQ(read->named.languages.back(), "uz");
    const auto& wish = std::get<engine::NewWish>(list[6]);
    EXPECT_EQ(wish.meeting.sides, (std::array{3, 0}));
    EXPECT_TRUE(wish.move_others);
    EXPECT_EQ(std::get<engine::NewWish>(list[7]).meeting.mode, engine::Mode::video);
    EXPECT_EQ(std::get<engine::Wanted>(list[8]).meeting, 1);
    EXPECT_EQ(std::get<engine::Cancelled>(list[9]).meeting, 2);
    EXPECT_EQ(read->places, (std::vector{0, 1, 2, 3, 4, 5, 5, 6, 7, 8}));
    EXPECT_EQ(read->changes.candidates[0].value, 7);
    EXPECT_EQ(read->named.participants, (std::vector<std::string>{"s", "b", "", "w"}));
    EXPECT_EQ(read->named.meetings, (std::vector<std::string>{"m", "", "new", ""}));
    EXPECT_EQ(read->named.problem.meetings.size(), 4u);
}

TEST(ChangesJson, names_line_and_column_of_everything_that_is_wrong) {
    using Codes = std::vector<std::string>;
    EXPECT_EQ(complaints("{"), Codes{"1:2 unexpected_end"});
    EXPECT_EQ(complaints(with("")), Codes{});
    EXPECT_EQ(complaints("{\"format\":\"gyoryu-changes/1\",\n\"changes\":[]}"), Codes{"1:1 key_missing"});
    EXPECT_EQ(complaints(R"({"format":"x/1","now":1,"changes":[]})"), Codes{"1:11 unknown_format"});
    const auto one = [](const std::string& change) { return complaints(with("\n" + change)); };
    EXPECT_EQ(one(R"({"participant":"b"})"), Codes{"2:1 key_missing"});
    EXPECT_EQ(one(R"({"kind":"storm"})"), Codes{"2:9 one_of_expected"});
    EXPECT_EQ(one(R"(7)"), Codes{"2:1 object_expected"});
    EXPECT_EQ(one(R"({"kind":"no_show","participant":"x"})"), Codes{"2:33 unknown_name"});
    EXPECT_EQ(one(R"({"kind":"no_show","participant":"b","form":2})"), Codes{"2:37 unknown_key"});
    EXPECT_EQ(one(R"({"kind":"no_show","participant":"b","from":3,"to":2})"), Codes{"2:51 out_of_range"});
    EXPECT_EQ(one(R"({"kind":"no_show","participant":"b","from":3,"day":2})"), Codes{"2:52 day_or_slots"});
    EXPECT_EQ(one(R"({"kind":"late","participant":"b","from":2})"), Codes{"2:1 key_missing"});
    EXPECT_EQ(one(R"({"kind":"late","participant":"b","from":2,"minutes":9})"), Codes{"2:53 key_missing"});
    EXPECT_EQ(one(R"({"kind":"overrun","meeting":2,"by":1})"), Codes{"2:29 meeting_not_started"});
    EXPECT_EQ(one(R"({"kind":"overrun","meeting":"m","by":4})"), Codes{"2:38 out_of_range"});
    EXPECT_EQ(one(R"({"kind":"new_wish","a":"b","b":"s"})"), Codes{"2:32 pair_has_meeting"});
    EXPECT_EQ(one(R"({"kind":"new_wish","a":"b","b":"b"})"), Codes{"2:32 meeting_with_oneself"});
    EXPECT_EQ(one(R"({"kind":"walk_in","id":"b"})"), Codes{"2:24 name_twice"});
    EXPECT_EQ(one(R"({"kind":"no_show","participant":"x"},
{"kind":"table_lost","table":9})"),
              (Codes{"2:33 unknown_name", "3:30 out_of_range"}));
}

TEST(ChangesJson, a_pair_whose_meeting_is_cancelled_may_wish_for_another) {
    EXPECT_TRUE(complaints(with(R"({"kind":"cancelled","meeting":"m"},{"kind":"new_wish","a":"b","b":"s"})")).empty());
}

}  // namespace
}  // namespace gyoryu::formats
