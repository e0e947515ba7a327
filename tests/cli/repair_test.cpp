// A repair as people and other programs ask for it: the example of docs/repair.md is what is answered.
#include "cli/program.h"

#include <fstream>
#include <regex>

namespace gyoryu::cli {
namespace {

class RepairCommand : public ProgramTest {
protected:
    static std::string block(const std::string& marker) { return example_in("docs/repair.md", marker); }
    std::string day() const { return problem_ + " " + timetable_ + " "; }

    const std::string problem_ = file("problem.json", block("example problem"));
    const std::string timetable_ = file("timetable.json", block("example timetable"));
    const std::string changes_ = file("changes.json", block("example changes"));
};

TEST_F(RepairCommand, answers_the_documented_example_as_documented) {
    const Ran ran = run("repair " + day() + changes_);
    EXPECT_EQ(ran.code, 0);
    const auto without_work = [](const std::string& text) {
        return std::regex_replace(text, std::regex(R"("work": \d+)"), R"("work": 0)");
    };
    EXPECT_EQ(without_work(ran.out), without_work(block("example repair")));
}

TEST_F(RepairCommand, its_result_keeps_the_rules_of_the_event_as_it_is_now) {
    EXPECT_EQ(run("repair " + day() + changes_ + " --problem " + path("now.json") + " --out " + path("r.json")).out,
              "");
    EXPECT_EQ(run("check " + path("now.json") + " " + path("r.json")).code, 0);
}

TEST_F(RepairCommand, the_log_of_the_day_is_repaired_further) {
    run("repair " + day() + changes_ + " --out " + path("r.json"));
    const Ran same = run("repair " + problem_ + " " + path("r.json") + " " + changes_);
    EXPECT_NE(same.out.find("\"tell\": [],"), std::string::npos) << same.out;
    std::string log = block("example changes");
    log.insert(log.find("\n  ],\n  \"candidates\""), ",\n    {\"kind\": \"cancelled\", \"meeting\": \"m7\"}");
    const Ran next = run("repair " + problem_ + " " + path("r.json") + " " + file("log.json", log));
    EXPECT_EQ(next.code, 0);
    EXPECT_NE(next.out.find(R"({"kind":"cancelled","meeting":"m7","before":{"slot":3,"table":2,"interpreter":null})"),
              std::string::npos)
        << next.out;
}

TEST_F(RepairCommand, says_by_its_exit_code_that_a_meeting_has_no_place_and_why) {
    const std::string lost = file("lost.json", R"({"format":"gyoryu-changes/1","now":3,"changes":[
{"kind":"table_lost","table":"T1"},{"kind":"table_lost","table":"T2"},{"kind":"table_lost","table":"T3","from":4}]})");
    const Ran ran = run("repair " + day() + lost);
    EXPECT_EQ(ran.code, 1);
    EXPECT_NE(ran.out.find("\"why\":\"no_room\""), std::string::npos) << ran.out;
    EXPECT_NE(ran.out.find("\"rule\":\"table_capacity\""), std::string::npos) << ran.out;
}

TEST_F(RepairCommand, tells_eyes_in_their_language) {
    const Ran korean = run("repair " + day() + changes_ + " --format table", "ko_KR.UTF-8");
    EXPECT_NE(korean.out.find("lee: 시간대 3, 테이블 T1의 m3 상담 통역을 넘겨받음"), std::string::npos) << korean.out;
    for (const char* locale : {"en", "zh_CN.UTF-8", "ru_RU.UTF-8"})
        EXPECT_NE(run("repair " + day() + changes_ + " --format table", locale).out.find("buyer-3"), std::string::npos);
}

TEST_F(RepairCommand, repeats_itself_for_the_same_work_and_seed) {
    const std::string options = " --work 500 --seed 3";
    EXPECT_EQ(run("repair " + day() + changes_ + options).out, run("repair " + day() + changes_ + options).out);
    EXPECT_EQ(run("repair " + day() + changes_ + " --time-limit 1").code, 0);
}

TEST_F(RepairCommand, refuses_bad_input_with_file_line_and_column_on_standard_error) {
    const std::string bad = file("bad.json", "{\"format\":\"gyoryu-changes/1\",\"now\":1,\n \"change\":[]}");
    const Ran ran = run("repair " + day() + bad + " 2>&1 >/dev/null");
    EXPECT_EQ(ran.code, 2);
    EXPECT_NE(ran.out.find(bad + ":2:2: "), std::string::npos) << ran.out;
    const std::string early = file("early.json", R"({"format":"gyoryu-changes/1","now":1,"changes":[
{"kind":"overrun","meeting":"m1","by":1}]})");
    const Ran unfit = run("repair " + day() + early + " 2>&1 >/dev/null");
    EXPECT_EQ(unfit.code, 2);
    EXPECT_TRUE(unfit.out.starts_with(early + ":2:29: ")) << unfit.out;
    EXPECT_EQ(run("repair " + problem_ + " " + changes_ + " " + changes_ + " 2>/dev/null").code, 2);
    EXPECT_EQ(run("repair " + day() + path("nowhere.json") + " 2>/dev/null").code, 2);
    EXPECT_EQ(run("repair " + day() + " 2>/dev/null").code, 2);
    EXPECT_EQ(run("repair " + day() + changes_ + " --format xml 2>/dev/null").code, 2);
    EXPECT_EQ(run("repair " + day() + changes_ + " --out /nowhere/r.json 2>/dev/null").code, 2);
}

TEST_F(RepairCommand, every_kind_reason_and_member_of_the_score_is_documented) {
    for (const char* word : {"no_show",           "late",          "table_lost", "interpreter_ill", "overrun",
                             "walk_in",           "new_wish",      "cancelled",  "moved",           "other_table",
                             "other_interpreter", "added",         "absent",     "no_place",        "no_room",
                             "mandatory_lost",    "promised_lost", "wanted_out", "people_told",     "asked_out",
                             "change_size",       "breaks",        "shift"})
        EXPECT_NE(documentation("docs/repair.md").find("| `" + std::string(word) + "`"), std::string::npos) << word;
}

}  // namespace
}  // namespace gyoryu::cli
