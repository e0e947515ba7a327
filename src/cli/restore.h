#pragma once

#include "cli/command.h"

namespace gyoryu::cli {

inline constexpr std::string_view restore_usage = "FILE [--data DIR | --database URL] [--force]";

/// Puts a verified backup in the place of the store's data; over existing data only with --force. Exit codes: ok;
/// failed when the backup or the store refuses, with nothing changed; bad_input.
int restore(const Call& call);

}  // namespace gyoryu::cli
