#pragma once

#include "cli/command.h"

namespace gyoryu::cli {

inline constexpr std::string_view repair_usage =
    "PROBLEM TIMETABLE CHANGES [--time-limit SECONDS] [--work N] [--seed N] [--problem FILE] [--out FILE] "
    "[--format json|table]";

/// Repairs a timetable after what happened. Exit 0 when everything promised or asked for has a place that could have
/// one, 1 when a meeting has none, 2 for bad input.
int repair(const Call& call);

}  // namespace gyoryu::cli
