#include "server/described_answers.h"

#include <gmock/gmock.h>
#include <boost/json/parse.hpp>

namespace gyoryu::server {

namespace {

using testing::ElementsAre;
using testing::IsEmpty;

boost::json::value parse(std::string_view text) { return boost::json::parse(text); }

// Every answer that a test gets through ApiClient is compared; were the comparison blind, nobody would notice.
TEST(DescribedAnswers, a_comparison_sees_what_a_schema_forbids) {
    const auto schema = parse(R"({"type":"object","required":["name","none"],"additionalProperties":false,"properties":{
        "name":{"type":"string","minLength":1,"maxLength":3,"pattern":"^(?:[가-힣]*)$"},
        "list":{"type":"array","minItems":1,"items":{"type":"integer","minimum":1,"maximum":9}},
        "none":{"anyOf":[{"type":"object","required":["a"]},{"type":"null"}]},
        "side":{"type":"string","enum":["seller","buyer"]}}})");
    EXPECT_THAT(unlike(parse(R"({"name":"가나다","list":[1,9],"none":null,"side":"buyer"})"), schema), IsEmpty());
    EXPECT_THAT(unlike(parse(R"({"name":"","list":[],"none":{},"side":"host","more":1})"), schema),
                ElementsAre("/name: minLength", "/list: minItems", "/none/a: required", "/side: enum",
                            "/more: additionalProperties"));
    EXPECT_THAT(unlike(parse(R"({"name":"abcd","list":[0,10,"1",1.5]})"), schema),
                ElementsAre("/none: required", "/name: maxLength", "/name: pattern", "/list/0: minimum",
                            "/list/1: maximum", "/list/2: type", "/list/3: type"));
}

TEST(DescribedAnswers, an_answer_is_compared_with_what_its_operation_promises) {
    const auto problem = [](std::string_view path, int status, std::string_view type, std::string_view text) {
        return undescribed("POST", path, status, type, parse(text));
    };
    EXPECT_THAT(problem("/api/v1/session?lang=ko", 200, "application/json", "{}").size(), 6u);
    EXPECT_THAT(problem("/api/v1/session", 401, "application/json", "{}"), ElementsAre("type application/json"));
    EXPECT_THAT(problem("/api/v1/session", 202, "", "null"), ElementsAre("status 202"));
    EXPECT_THAT(problem("/api/v1/session", 401, "application/problem+json", "{}").front(), "/type: required");
    EXPECT_THAT(problem("/nowhere", 200, "text/html", "null"), IsEmpty());
}

}  // namespace

}  // namespace gyoryu::server
