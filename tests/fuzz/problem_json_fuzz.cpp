#include "base/assertions.h"
#include "engine/model/validate.h"
#include "formats/problem_json.h"
#include "fuzz/fuzz_target.h"

using namespace gyoryu;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto named = formats::read_problem_json(as_text(data, size));
    GYORYU_ASSERT(named || !named.error().issues.empty());
    if (!named) return 0;
    GYORYU_ASSERT(engine::issues_of(named->problem).empty());
    GYORYU_ASSERT(formats::read_problem_json(formats::write_problem_json(*named)).has_value());
    return 0;
}

std::vector<std::string> fuzz_seeds() {
    return {R"({"format":"gyoryu-problem/1","breaks_within":"session","fairness_breaks_most":1,"meetings_floor":1,
"objective":[{"rule":"unscheduled","level":1},{"rule":"breaks","level":2,"weight":2}],
"slots":[{"day":1,"session":1},{"day":1,"session":2,"contiguous_with_next":false,"burden":2},{"day":2,"session":3}],
"participants":[{"id":"s","languages":["ko"],"meetings_most":2,"session_most":[1,null]},{"unavailable":[1,3],"languages":["ru"],"second_languages":["ko"]},{"id":"나","delegates":2,"together":true,"rests":[{"from":1,"to":3,"slots":2}]}],
"tables":[{"id":"T","capacity":2,"unavailable":[1],"features":["power"],"hall":1,"x_m":-3,"y_m":4},{"booth_of":"s"}],
"interpreters":[{"id":"i","pairs":[["ko","zh"]],"available":[1,2],"consecutive_most":2,"slots_most":3,"seat":"T","fields":["dental"]}],
"meetings":[{"id":"m","a":"s","b":2,"priority":7,"mandatory":true,"duration":2,"fixed_slot":1,"fixed_table":"T",
"session":1,"features":["power"],"fields":["dental"],"frozen":true},{"a":"s","b":"\ub098","mode":"booth","after":["m"]}],
"earlier":[{"meeting":"m","slot":1,"table":1,"interpreter":"i"}]})"};
}
