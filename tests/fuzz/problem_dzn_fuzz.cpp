#include "base/assertions.h"
#include "engine/model/validate.h"
#include "formats/problem_dzn.h"
#include "fuzz/fuzz_target.h"

using namespace gyoryu;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto named = formats::read_problem_dzn(as_text(data, size), 2);
    GYORYU_ASSERT(named || !named.error().issues.empty());
    GYORYU_ASSERT(!named || engine::issues_of(named->problem).empty());
    return 0;
}

std::vector<std::string> fuzz_seeds() {
    return {R"(nBusiness = 3; nMeetings = 2; nTables = 1; nTotalSlots = 4; nMorningSlots = 2;
requested = [|1, 2, 1,
|2, 3, 3 |];
meetingsxBusiness = [{2},{2,3},{3}]; nMeetingsBusiness = [1,2,1]; % a remark
forbidden = [{0},{2..3},{}]; fixed = [0,4]; precedences = [{},{1}];
)"};
}
