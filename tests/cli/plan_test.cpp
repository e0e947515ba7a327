// The program as people and other programs call it.
#include "cli/program.h"

#include <sys/wait.h>
#include <cstdio>

namespace gyoryu::cli {
namespace {

class PlanCommand : public ProgramTest {
protected:
    const std::string possible_ = R"(nBusiness = 3; nMeetings = 2; nTables = 1; nTotalSlots = 3; nMorningSlots = 3;
requested = [|1, 2, 3, |2, 3, 3 |]; meetingsxBusiness = []; nMeetingsBusiness = [1,2,1];
forbidden = [{0},{0},{0}]; fixed = [0,0]; precedences = [{},{1}];)";
    const std::string impossible_ = R"(nBusiness = 3; nMeetings = 2; nTables = 1; nTotalSlots = 3; nMorningSlots = 3;
requested = [|1, 2, 3, |2, 3, 3 |]; meetingsxBusiness = []; nMeetingsBusiness = [1,2,1];
forbidden = [{0},{0},{0}]; fixed = [2,2]; precedences = [{},{}];)";
};

TEST_F(PlanCommand, prints_the_optimal_timetable_and_nothing_else) {
    const Ran ran = run("plan " + file("a.dzn", possible_) + " 2>/dev/null");
    EXPECT_EQ(ran.code, 0);
    EXPECT_TRUE(
        ran.out.starts_with("{\n  \"status\": \"optimal\",\n  \"objective\": {\"unscheduled\":0,\"breaks\":0},\n"
                            "  \"bound\": {\"unscheduled\":0,\"breaks\":0},"))
        << ran.out;
    EXPECT_TRUE(ran.out.ends_with("\n  ]\n}\n")) << ran.out;
}

TEST_F(PlanCommand, says_infeasible_by_its_exit_code_and_names_the_conflict) {
    const Ran ran = run("plan " + file("a.dzn", impossible_) + " 2>/dev/null");
    EXPECT_EQ(ran.code, 3);
    EXPECT_NE(ran.out.find("{\"rule\":\"fixed_slot\",\"meeting\":1,\"slot\":2}"), std::string::npos) << ran.out;
    EXPECT_NE(ran.out.find("\"conflict_irreducible\": true"), std::string::npos) << ran.out;
}

TEST_F(PlanCommand, says_the_conflict_in_the_words_of_an_organiser) {
    const Ran ran = run("plan " + file("a.dzn", impossible_) + " --format table", "ko_KR.UTF-8");
    EXPECT_EQ(ran.code, 3);
    EXPECT_NE(ran.out.find("1\t참가자 1 × 참가자 2 상담은 시간대 2에 하기로 정해져 있습니다.\n"), std::string::npos)
        << ran.out;
    EXPECT_EQ(ran.out.find('{'), std::string::npos) << ran.out;
}

TEST_F(PlanCommand, names_the_tables_and_interpreters_of_a_conflict_in_every_language) {
    const std::string crowded = file("c.json", R"({"format":"gyoryu-problem/1","slots":[{},{}],
"participants":[{"languages":["ko"]},{"languages":["zh"]},{"languages":["ko"]},{"languages":["zh"],"unavailable":[2]}],
"tables":[{"id":"T1"}],"interpreters":[{"id":"kim","pairs":[["ko","zh"]]},{"id":"lee","pairs":[["ko","zh"]]}],
"meetings":[{"a":1,"b":2,"mandatory":true,"fixed_slot":1},{"a":3,"b":4,"mandatory":true}]})");
    const std::string tired = file("d.json", R"({"format":"gyoryu-problem/1","slots":[{},{}],
"participants":[{"languages":["ko"]},{"languages":["zh"]},{"languages":["zh"]}],
"tables":[{}],"interpreters":[{"id":"kim","pairs":[["ko","zh"]],"slots_most":1}],
"meetings":[{"a":1,"b":2,"mandatory":true},{"a":1,"b":3,"mandatory":true}]})");
    for (const char* locale : {"ko_KR.UTF-8", "zh_CN.UTF-8", "en_US.UTF-8", "ru_RU.UTF-8"}) {
        for (const auto& [problem, name] : {std::pair(crowded, "T1"), std::pair(tired, "kim")}) {
            const Ran ran = run("plan " + problem + " --format table", locale);
            EXPECT_EQ(ran.code, 3);
            EXPECT_NE(ran.out.find(name), std::string::npos) << ran.out;
            EXPECT_EQ(ran.out.find('{'), std::string::npos) << ran.out;
        }
    }
}

TEST_F(PlanCommand, refuses_bad_input_with_file_line_and_column_on_standard_error) {
    const std::string bad = file("bad.json", "{\"format\":\"gyoryu-problem/1\",\n \"slots\":[{\"dya\":1}]}");
    const Ran ran = run("plan " + bad + " 2>&1 >/dev/null");
    EXPECT_EQ(ran.code, 2);
    EXPECT_TRUE(ran.out.starts_with(bad + ":2:12: ")) << ran.out;
    EXPECT_EQ(run("plan " + path("nowhere.json") + " 2>/dev/null").code, 2);
    EXPECT_EQ(run("plan 2>/dev/null").code, 2);
    EXPECT_EQ(run("plan x --colour 2>/dev/null").code, 2);
    EXPECT_EQ(run("plan x --seed many 2>/dev/null").code, 2);
    EXPECT_EQ(run("fly 2>/dev/null").code, 2);
    EXPECT_EQ(run("--help").code, 0);
}

TEST_F(PlanCommand, repeats_itself_for_the_same_work_seed_and_threads) {
    const std::string problem = file("a.dzn", possible_);
    const auto meetings = [&](const std::string& options) {
        const std::string out = run("plan " + problem + options + " 2>/dev/null").out;
        return out.substr(out.find("\"work\""));
    };
    EXPECT_EQ(meetings(" --work 5000 --seed 3 --threads 2"), meetings(" --work 5000 --seed 3 --threads 2"));
}

TEST_F(PlanCommand, writes_a_file_that_the_checker_accepts_until_it_is_changed) {
    const std::string problem = file("a.dzn", possible_);
    EXPECT_EQ(run("plan " + problem + " --out " + path("t.json")).out, "");
    EXPECT_EQ(run("check " + problem + " " + path("t.json")).code, 0);
    const std::string twice =
        file("u.json", R"({"meetings":[{"meeting":1,"slot":2,"table":1},{"meeting":2,"slot":2,"table":1}]})");
    const Ran ran = run("check " + problem + " " + twice);
    EXPECT_EQ(ran.code, 1);
    for (const char* rule : {"double_booking", "table_capacity", "precedence"}) {
        EXPECT_NE(ran.out.find(rule), std::string::npos) << ran.out;
    }
    const Ran words = run("check " + problem + " " + twice + " --format table", "en_US.UTF-8");
    EXPECT_EQ(words.code, 1);
    EXPECT_NE(words.out.find("2\tparticipant 2 × participant 3 must come after participant 1 × participant 2.\n"),
              std::string::npos)
        << words.out;
    EXPECT_EQ(words.out.find('{'), std::string::npos) << words.out;
    EXPECT_EQ(run("check " + problem + " " + file("v.json", "{}") + " 2>/dev/null").code, 2);
}

TEST_F(PlanCommand, prints_a_table_for_eyes) {
    const Ran ran = run("plan " + file("a.dzn", possible_) + " --format table");
    EXPECT_EQ(ran.code, 0);
    EXPECT_NE(ran.out.find("1\t1\t1\t1 – 2\t-\n"), std::string::npos) << ran.out;
}

TEST_F(PlanCommand, a_signal_ends_the_search_with_what_was_found) {
    // A walk that nobody can avoid, with more tables than clauses take, keeps the search going.
    std::string tables = "{}";
    for (int i = 1; i < 40; ++i) tables += ",{}";
    const std::string name = file("w.json", R"({"format":"gyoryu-problem/1","objective":[{"rule":"walking"}],
"slots":[{},{}],"participants":[{},{}],"tables":[)" +
                                                tables + R"(],
"meetings":[{"a":1,"b":2,"mandatory":true,"fixed_slot":1,"fixed_table":1},
            {"a":1,"b":2,"mandatory":true,"fixed_slot":2,"fixed_table":40}]})");
    const std::string command = "timeout --preserve-status -s INT 0.4 " GYORYU_PROGRAM " plan " + name;
    FILE* pipe = popen(command.c_str(), "r");
    std::string out(1000, ' ');
    out.resize(std::fread(out.data(), 1, out.size(), pipe));
    EXPECT_EQ(WEXITSTATUS(pclose(pipe)), 0);
    EXPECT_NE(out.find("\"status\": \"feasible\""), std::string::npos) << out;
    EXPECT_NE(out.find("\"walking\":2"), std::string::npos) << out;
}

}  // namespace
}  // namespace gyoryu::cli
