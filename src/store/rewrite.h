#pragma once

#include "store/transaction.h"

#include <filesystem>
#include <optional>

namespace gyoryu::store {

/// The file an SQLite store lies in; none for PostgreSQL.
std::optional<std::filesystem::path> file_of(Transaction& tx);

/// Writes the file of an SQLite store anew, beside the programs that use it, and empties its log: what was deleted is
/// then in none of its pages. Waits for others up to 15 seconds. False when they did not let it finish.
bool rewrite(const std::filesystem::path& file);

}  // namespace gyoryu::store
