#include "base/assertions.h"
#include "engine/check/check_from_now.h"
#include "engine/repair/repair.h"
#include "formats/changes_json.h"
#include "formats/problem_json.h"
#include "formats/repair_json.h"
#include "fuzz/fuzz_target.h"

using namespace gyoryu;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const auto named = *formats::read_problem_json(
        R"({"format":"gyoryu-problem/1","slots":[{},{},{"contiguous_with_next":false},{"day":2}],
"participants":[{"id":"s","languages":["ko"]},{"id":"b","languages":["zh"]},{"languages":["ko"]},{}],
"tables":[{"id":"T"},{"capacity":2}],"interpreters":[{"id":"kim","pairs":[["ko","zh"]],"consecutive_most":2}],
"meetings":[{"id":"m","a":"s","b":"b"},{"a":"s","b":3,"after":["m"]},{"a":"b","b":3},{"a":3,"b":4}]})");
    static const engine::Timetable told({{0, 0, 0}, {1, 0, -1}, {2, 1, 0}, {}});
    const auto text = as_text(data, size);
    const auto changes = formats::read_changes_json(text, named);
    GYORYU_ASSERT(changes || !changes.error().issues.empty());
    if (!changes || !formats::fit_changes(text, named.problem, told, *changes)) return 0;
    const auto repaired = engine::repair(named.problem, told, changes->changes, {300, 1}, {});
    const auto& after = repaired.situation;
    GYORYU_ASSERT(engine::check_from_now(after.problem, after.now, repaired.timetable).empty());
    formats::write_repair_json(changes->named, repaired, formats::reasons_of(repaired));
    return 0;
}

std::vector<std::string> fuzz_seeds() {
    return {R"({"format":"gyoryu-changes/1","now":2,"slot_minutes":20,"changes":[
{"kind":"no_show","participant":"b","day":2},{"kind":"late","participant":3,"from":2,"minutes":25},
{"kind":"table_lost","table":"T","from":2,"to":3},{"kind":"interpreter_ill","interpreter":"kim","from":3},
{"kind":"overrun","meeting":"m","by":1},{"kind":"cancelled","meeting":3},
{"kind":"walk_in","id":"w","languages":["zh","uz"],"unavailable":[3],"meetings_most":2,
"wishes":[{"with":"s","id":"new","priority":3,"move_others":true}]},
{"kind":"new_wish","a":"w","b":"b","mode":"video","session":1,"duration":2},{"kind":"new_wish","meeting":4}],
"candidates":[{"a":"s","b":"w","value":7}]})"};
}
