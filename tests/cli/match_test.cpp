// Who should meet whom, as people and other programs ask: the example of docs/matching.md is what is answered.
#include "cli/program.h"

#include <fstream>
#include <regex>

namespace gyoryu::cli {
namespace {

class MatchCommand : public ProgramTest {
protected:
    static std::string block(const std::string& marker) { return example_in("docs/matching.md", marker); }

    const std::string profiles_ = file("profiles.json", block("example profiles"));
};

TEST_F(MatchCommand, answers_the_documented_example_as_documented) {
    const Ran ran = run("match " + profiles_ + " --explain daegu weihai");
    EXPECT_EQ(ran.code, 0);
    EXPECT_EQ(ran.out, block("example match"));
    EXPECT_EQ(run("match " + profiles_ + " --explain weihai daegu").out, ran.out) << "in either order";
}

TEST_F(MatchCommand, judges_registrations_by_the_day) {
    const Ran earlier = run("match " + profiles_ + " --date 2026-03-31");
    EXPECT_NE(earlier.out.find(R"("seller":"daegu","buyer":"weihai")"), std::string::npos) << earlier.out;
    EXPECT_EQ(earlier.out.find("registration_expired"), std::string::npos) << earlier.out;
}

TEST_F(MatchCommand, tells_eyes_in_their_language_why) {
    const Ran korean = run("match " + profiles_ + " --format table --explain daegu weihai", "ko_KR.UTF-8");
    EXPECT_NE(korean.out.find("wonju\tweihai\t54\t바이어가 신청함 +15"), std::string::npos) << korean.out;
    EXPECT_NE(korean.out.find("CN 인허가가 2026-03-31에 만료됨"), std::string::npos) << korean.out;
    const Ran russian = run("match " + profiles_ + " --format table", "ru_RU.UTF-8");
    EXPECT_NE(russian.out.find("слуховой аппарат"), std::string::npos) << russian.out;
}

TEST_F(MatchCommand, becomes_a_timetable_and_replaces_what_had_no_place) {
    // Two slots, one table: the plan gets the two best pairs; one of them is then said to have no place.
    const std::string narrow =
        file("narrow.json", R"({"format":"gyoryu-profiles/1","date":"2026-06-22","slots":2,"tables":1,
"profiles":[{"id":"s1","side":"seller"},{"id":"s2","side":"seller"},{"id":"b1","side":"buyer"},{"id":"b2","side":"buyer"}],
"wishes":[{"from":"s1","to":"b1","priority":5},{"from":"s2","to":"b2","priority":4},{"from":"s1","to":"b2","priority":1}]})");
    ASSERT_EQ(run("match " + narrow + " --out " + path("m.json") + " --problem " + path("day.json")).code, 0);
    EXPECT_EQ(run("plan " + path("day.json") + " --out " + path("t.json")).code, 0);
    const Ran same = run("match " + narrow + " --timetable " + path("t.json"));
    EXPECT_NE(same.out.find("\"kept\": 2,\n    \"removed\": [],\n    \"added\": []"), std::string::npos) << same.out;
    const std::string spoiled =
        file("u.json", R"({"meetings":[{"meeting":"s1/b1","slot":1},{"meeting":"s2/b2","slot":null}]})");
    const Ran next = run("match " + narrow + " --timetable " + spoiled);
    EXPECT_NE(next.out.find(R"("removed": [{"seller":"s2","buyer":"b2"}])"), std::string::npos) << next.out;
    EXPECT_NE(next.out.find(R"("added": [{"seller":"s1","buyer":"b2"}])"), std::string::npos) << next.out;
    EXPECT_NE(next.out.find(R"("excluded": {"unplaceable":1)"), std::string::npos) << next.out;
    const std::string again =
        file("v.json", R"({"meetings":[{"meeting":"s1/b1","slot":1},{"meeting":"s1/b2","slot":null}]})");
    const Ran third = run("match " + narrow + " --timetable " + spoiled + "," + again);
    EXPECT_NE(third.out.find("\"added\": []"), std::string::npos) << "what fell out before stays out: " << third.out;
}

TEST_F(MatchCommand, refuses_bad_input_with_file_line_and_column_on_standard_error) {
    const std::string bad = file("bad.json", "{\"format\":\"gyoryu-profiles/1\",\n \"slotz\":2}");
    const Ran ran = run("match " + bad + " 2>&1 >/dev/null");
    EXPECT_EQ(ran.code, 2);
    EXPECT_TRUE(ran.out.starts_with(bad + ":2:2: ")) << ran.out;
    const std::string timetable = file("t.json", R"({"meetings":[{"meeting":"x/y","slot":1}]})");
    const Ran fed = run("match " + profiles_ + " --timetable " + timetable + " 2>&1 >/dev/null");
    EXPECT_EQ(fed.code, 2);
    EXPECT_TRUE(fed.out.starts_with(timetable + ":1:25: ")) << fed.out;
    for (const char* wrong : {"", " --explain wonju", " --explain wonju daegu", " --explain wonju nobody",
                              " --date soon", " --format xml", " --colour"})
        EXPECT_EQ(run("match " + (std::string(wrong).empty() ? "" : profiles_) + wrong + " 2>/dev/null").code, 2)
            << wrong;
    EXPECT_EQ(run("match " + path("nowhere.json") + " 2>/dev/null").code, 2);
    EXPECT_EQ(run("match " + profiles_ + " --out /nowhere/m.json 2>/dev/null").code, 2);
}

TEST_F(MatchCommand, every_reason_filter_and_member_is_documented) {
    std::ifstream in(GYORYU_SOURCE_DIR "/src/engine/match/match_reasons.inc");
    const std::regex key(R"(^GYORYU_MATCH_(REASON|FILTER)\((\w+)\))");
    int found = 0;
    for (std::string line; std::getline(in, line);) {
        std::smatch match;
        if (!std::regex_search(line, match, key)) continue;
        EXPECT_NE(documentation("docs/matching.md").find("| `" + match[2].str() + "` |"), std::string::npos)
            << match[2];
        ++found;
    }
    EXPECT_GT(found, 20);
}

}  // namespace
}  // namespace gyoryu::cli
