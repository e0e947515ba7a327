#pragma once

#include "cli/command.h"

namespace gyoryu::cli {

inline constexpr std::string_view check_usage = "PROBLEM TIMETABLE [--fairness N] [--format json|table]";

/// Lists every broken rule by name; exit 0 when none is, 1 otherwise, 2 for bad input.
int check(const Call& call);

}  // namespace gyoryu::cli
