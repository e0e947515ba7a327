#pragma once

#include "cli/command.h"

namespace gyoryu::cli {

inline constexpr std::string_view plan_usage =
    "PROBLEM [--time-limit SECONDS] [--work N] [--seed N] [--threads N] [--fairness N] [--out FILE] "
    "[--format json|table]";

/// Makes a timetable. Exit 0 optimal or feasible, 3 infeasible, 4 unknown at the limit, 2 bad input.
/// SIGINT and SIGTERM end the search; what was found is returned as at a limit.
int plan(const Call& call);

}  // namespace gyoryu::cli
