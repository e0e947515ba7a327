#include "scenarios/read_scenario.h"

#include "base/embedded.h"

#include <gtest/gtest.h>

namespace gyoryu::scenarios {
namespace {

std::string told(const base::Fault& fault) {
    std::string text(base::name_of(fault.code));
    for (const auto& param : fault.params) text += " " + param.name + "=" + param.value;
    for (const auto& issue : fault.issues) text += "\n  " + issue.path + " " + issue.code;
    return text;
}

constexpr std::string_view small = R"({
  "format": "gyoryu-scenario/1",
  "workspace": {"slug": "w", "name": "W", "locale": "ko", "time_zone": "Asia/Seoul"},
  "organisations": [
    {"key": "a", "names": {"zh": "样例", "ko": "예시"}, "kind": "company", "country": "", "city": "", "note": "", "sample": true},
    {"key": "b", "names": {"ko": "샘플"}, "kind": "company", "country": "", "city": "", "note": "", "sample": true}],
  "programme": {"slug": "p", "names": {"ko": "P"}, "summary": {}, "sample": true, "milestones": []},
  "events": [{
    "slug": "e", "names": {"ko": "E"}, "kind": "export_consultation", "place": {}, "country": "KR",
    "time_zone": "Asia/Seoul", "counterpart_zone": "", "starts_on": "2016-06-22", "ends_on": "2016-06-22",
    "default_mode": "table", "status": "preparing",
    "settings": {"max_meetings_per_participant": null, "fairness_floor": 0, "breaks_fairness": null,
                 "interpreter_rest_after": 0, "walking_matters": false},
    "sample": true,
    "participants": [{"code": "S1", "side": "seller", "organisation": "a"}, {"code": "B1", "side": "buyer", "organisation": "b"}],
    "requests": [{"from": "S1", "to": "B1", "priority": 3}]}]})";

std::string with(std::string_view before, std::string_view after) {
    std::string text(small);
    const auto at = text.find(before);
    EXPECT_NE(at, std::string::npos) << before;
    return text.replace(at, before.size(), after);
}

std::vector<std::string> paths(const base::Result<Scenario>& read) {
    std::vector<std::string> found;
    if (!read)
        for (const auto& issue : read.error().issues) found.push_back(issue.path + " " + issue.code);
    return found;
}

TEST(ReadScenario, EveryFileOfTheProgramReads) {
    EXPECT_EQ(embedded::scenario_data().size(), 6u);
    for (const auto& file : embedded::scenario_data()) {
        const auto read = read_scenario(file.bytes);
        EXPECT_TRUE(read) << file.path << " " << told(read.error());
    }
}

TEST(ReadScenario, ShortNamesKeepTheirOrder) {
    const auto read = read_scenario(small);
    ASSERT_TRUE(read) << told(read.error());
    const domain::Names expected{{"zh", "样例"}, {"ko", "예시"}};
    EXPECT_EQ(read->organisations[0].names, expected);
}

TEST(ReadScenario, RefusesWhatTheFileDoesNotDefine) {
    EXPECT_EQ(paths(read_scenario(with("\"organisation\": \"b\"", "\"organisation\": \"c\""))),
              std::vector<std::string>{"/events/0/participants/1/organisation not_in_list"});
    EXPECT_EQ(paths(read_scenario(with("\"to\": \"B1\"", "\"to\": \"B2\""))),
              std::vector<std::string>{"/events/0/requests/0 not_in_list"});
    EXPECT_EQ(paths(read_scenario(with("\"key\": \"b\"", "\"key\": \"a\""))),
              (std::vector<std::string>{"/organisations/1/key duplicate",
                                        "/events/0/participants/1/organisation not_in_list"}));
    EXPECT_EQ(paths(read_scenario(with("gyoryu-scenario/1", "gyoryu-scenario/9"))),
              std::vector<std::string>{"/format not_in_list"});
    EXPECT_EQ(paths(read_scenario(with("\"priority\": 3", "\"priority\": 6"))),
              std::vector<std::string>{"/events/0/requests/0/priority too_large"});
}

}  // namespace
}  // namespace gyoryu::scenarios
