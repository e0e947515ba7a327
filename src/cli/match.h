#pragma once

#include "cli/command.h"

namespace gyoryu::cli {

inline constexpr std::string_view match_usage =
    "PROFILES [--date DATE] [--explain A B] [--timetable FILE[,FILE…]] [--problem FILE] [--out FILE] "
    "[--format json|table]";

/// Chooses who should meet whom (docs/matching.md). Exit 0, 2 for bad input.
int match(const Call& call);

}  // namespace gyoryu::cli
