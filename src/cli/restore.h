#pragma once

#include "cli/command.h"

namespace gyoryu::cli {

inline constexpr std::string_view restore_usage = "FILE [--data DIR | --database URL] [--force] [--erased FILE]";

/// Puts a verified backup in the place of the store's data; over existing data only with --force. Whoever was erased
/// after the backup was made is erased again: by the store that was there before, by erased.json in its folder, and by
/// the list that is given. Exit codes: ok; failed when the backup or the store refuses, with nothing changed;
/// bad_input.
int restore(const Call& call);

}  // namespace gyoryu::cli
