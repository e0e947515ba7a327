#pragma once

#include "base/fault.h"
#include "engine/model/problem.h"

#include <vector>

namespace gyoryu::engine {

/// What makes the problem meaningless (numbers out of range, a meeting with oneself, lists of a wrong length),
/// each with the JSON pointer of its place in the problem format, as `/meetings/3/slot`. At most 100.
/// Empty for a problem that may be solved; an impossible wish is no issue but makes it infeasible.
std::vector<base::Issue> issues_of(const Problem& problem);

}  // namespace gyoryu::engine
