#pragma once

#include "cli/command.h"

namespace gyoryu::cli {

inline constexpr std::string_view person_usage =
    "find WORDS [--data DIR | --database URL]\n"
    "       gyoryu person export KIND:ID|E-MAIL FILE.zip [--data DIR | --database URL]\n"
    "       gyoryu person erase KIND:ID|E-MAIL --yes [--proof FILE] [--log FILE] [--data DIR | --database URL]\n"
    "       gyoryu person list-erased FILE [--data DIR | --database URL]";

/// Finds people in all workspaces, writes all that is held about one, erases one and proves it, and writes the list of
/// what was erased for `restore --erased`. On SQLite the server is stopped first (store_in_use), but for the list.
/// Exit codes: ok; failed when nobody is there, or when an erasure left a trace;
/// bad_input.
int person(const Call& call);

}  // namespace gyoryu::cli
