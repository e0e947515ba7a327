#include "base/assertions.h"
#include "engine/check/choice_check.h"
#include "engine/match/choose_meetings.h"
#include "engine/match/match_people.h"
#include "formats/match_profiles.h"
#include "fuzz/fuzz_target.h"

using namespace gyoryu;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto named = formats::read_profiles_json(as_text(data, size));
    GYORYU_ASSERT(named || !named.error().issues.empty());
    if (!named) return 0;
    const engine::MatchIndex index(named->problem);
    const auto problem = engine::choice_problem_of(index).problem;
    if (problem.candidates.size() > 200 || !engine::fits_numbers(problem)) return 0;
    GYORYU_ASSERT(engine::faults_of(problem, engine::choose_meetings(problem, {5'000})).empty());
    return 0;
}

std::vector<std::string> fuzz_seeds() {
    return {R"({"format":"gyoryu-profiles/1","date":"2026-06-22","slots":2,"tables":2,"meetings_least":1,
"newcomer_meetings_least":2,"markets":[{"id":"CN","registrations":["NMPA"],"required":true,"agent_required":true}],
"profiles":[{"id":"s","side":"seller","organisation":"o","offers":["초음파"],"offers_hs":["9018.12"],"languages":["ko"],
"markets":["CN"],"registrations":[{"market":"CN","kind":"NMPA","class":2,"agent":"a","expires":"2027-01-31"}]},
{"side":"seller","languages":["ko","en"],"territories_given":["CN"],"order_least":5,"meetings_most":1},
{"id":"b","side":"buyer","needs_hs":["901812"],"languages":["zh"],"markets":["CN"],"budget":9,"class_most":2},
{"side":"buyer","newcomer":true,"languages":["en","zh"]}],
"interpreters":[{"id":"i","pairs":[["ko","zh"]],"slots_most":1}],
"wishes":[{"from":"s","to":"b","priority":5},{"from":4,"to":1,"declined":true},{"from":2,"to":4}],
"must":[["s","b"]],"never":[[2,"b"]],"past":[{"seller":"s","buyer":"b","seller_rating":1,"buyer_rating":2}],
"weights":{"product":40}})"};
}
