#pragma once

#include "planning/planning_problem.h"

#include <string>

namespace gyoryu::planning {

/// 16 hexadecimal digits, the same for the same problem of the same meetings. What the engine does not see (names,
/// notes, contact details) does not count.
std::string fingerprint_of(const PlanningProblem& planning, const Snapshot& snapshot);

}  // namespace gyoryu::planning
