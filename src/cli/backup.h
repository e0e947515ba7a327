#pragma once

#include "cli/command.h"

namespace gyoryu::cli {

inline constexpr std::string_view backup_usage = "FILE [--data DIR | --database URL]";

/// Writes a verified backup of the store into a new file, also while a server is using it. Exit codes: ok; failed when
/// the store or the file refuses; bad_input.
int backup(const Call& call);

}  // namespace gyoryu::cli
