#pragma once

#include "base/result.h"
#include "formats/named_problem.h"

#include <string_view>

namespace gyoryu::formats {

/// Reads an instance of the published B2B meeting scheduling benchmark. Every meeting is mandatory, breaks count
/// over the whole event (a gap over lunch is one), each of the nTables locations holds one meeting, and the breaks of
/// two participants differ by at most `fairness`. A field the benchmark does not have is refused.
/// Faults: unreadable_problem, each issue's path "line:column".
base::Result<NamedProblem> read_problem_dzn(std::string_view text, int fairness);

}  // namespace gyoryu::formats
