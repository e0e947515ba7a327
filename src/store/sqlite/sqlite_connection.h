#pragma once

#include "store/connection.h"

#include <filesystem>
#include <memory>

struct sqlite3;

namespace gyoryu::store {

/// The store's file inside the data folder.
inline constexpr const char* sqlite_file_name = "gyoryu.sqlite";

enum class SqliteMode {
    create,     ///< read and write, made (0600) when missing
    existing,   ///< read and write, must be there; another program may use it too
    read_copy,  ///< a file nobody writes, such as a finished backup: read without locks and without side files
};

/// WAL, synchronous=FULL (a commit is on the disk), foreign keys, no double-quoted text.
/// Throws StoreFailure or StoreDamaged.
std::unique_ptr<Connection> open_sqlite(const std::filesystem::path& file, SqliteMode mode);

/// The handle of an SQLite connection, for the backup interface.
sqlite3* sqlite_handle(Connection& connection);

}  // namespace gyoryu::store
