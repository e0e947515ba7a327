// The example of docs/engine.md is what the engine reads and answers.
#include "engine/check/check.h"
#include "engine/schedule/solve.h"
#include "formats/problem_json.h"
#include "formats/timetable_json.h"

#include <gtest/gtest.h>

#include <fstream>
#include <regex>
#include <sstream>

namespace gyoryu::formats {
namespace {

std::string documentation() {
    std::ifstream in(GYORYU_SOURCE_DIR "/docs/engine.md");
    std::ostringstream out;
    out << in.rdbuf();
    return out.str();
}

/// The JSON block behind a marker comment.
std::string block(const std::string& text, const std::string& marker) {
    const auto at = text.find("<!-- " + marker + " -->");
    const auto start = text.find("```json\n", at) + 8;
    return text.substr(start, text.find("```", start) - start);
}

TEST(DocumentedExample, is_answered_as_documented) {
    const std::string text = documentation();
    const auto named = read_problem_json(block(text, "example problem"));
    ASSERT_TRUE(named) << named.error().issues[0].path << " " << named.error().issues[0].code;
    engine::Observer nobody;
    const auto outcome = engine::solve(named->problem, {1'000'000, 1, 1}, {}, nobody);
    std::string answer = write_outcome_json(*named, outcome, {0, 0, 1, 1});
    answer = std::regex_replace(answer, std::regex(R"("work": \d+)"), R"("work": 0)");
    EXPECT_EQ(answer, block(text, "example result"));
    EXPECT_TRUE(engine::check(named->problem, outcome.timetable).empty());
}

TEST(DocumentedExample, every_rule_is_documented) {
    const std::string text = documentation();
    for (const engine::RuleKey rule : engine::all_rule_keys()) {
        EXPECT_NE(text.find("`" + std::string(name_of(rule)) + "`"), std::string::npos) << name_of(rule);
    }
}

TEST(DocumentedExample, its_timetable_reads_back) {
    const std::string text = documentation();
    const auto named = read_problem_json(block(text, "example problem"));
    ASSERT_TRUE(named);
    const auto timetable = read_timetable_json(block(text, "example result"), *named);
    ASSERT_TRUE(timetable);
    EXPECT_TRUE(engine::check(named->problem, *timetable).empty());
    EXPECT_FALSE(read_timetable_json(R"({"meetings":[{"meeting":99}]})", *named));
    EXPECT_FALSE(read_timetable_json(R"({})", *named));
}

}  // namespace
}  // namespace gyoryu::formats
