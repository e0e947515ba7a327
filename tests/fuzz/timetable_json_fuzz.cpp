#include "base/assertions.h"
#include "engine/check/check.h"
#include "formats/problem_json.h"
#include "formats/timetable_json.h"
#include "fuzz/fuzz_target.h"

using namespace gyoryu;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const auto named = *formats::read_problem_json(
        R"({"format":"gyoryu-problem/1","slots":[{},{}],"participants":[{},{},{}],"tables":[{}],
"meetings":[{"a":1,"b":2,"mandatory":true},{"id":"m","a":2,"b":3,"duration":2}]})");
    const auto timetable = formats::read_timetable_json(as_text(data, size), named);
    GYORYU_ASSERT(timetable || !timetable.error().issues.empty());
    if (timetable) engine::check(named.problem, *timetable);
    return 0;
}

std::vector<std::string> fuzz_seeds() {
    return {R"({"status":"optimal","meetings":[{"meeting":1,"slot":2,"table":1,"interpreter":null},
{"meeting":"m","slot":null}]})"};
}
