#pragma once

#include "base/result.h"
#include "base/time.h"

#include <boost/describe/class.hpp>

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace gyoryu::store {

struct TableCount {
    std::string table;
    std::int64_t rows = 0;

    friend bool operator==(const TableCount&, const TableCount&) = default;
};
BOOST_DESCRIBE_STRUCT(TableCount, (), (table, rows))

/// What a backup says of itself.
struct BackupInfo {
    std::string format = "gyoryu-backup-1";
    int schema_version = 0;
    base::Instant made_at;
    std::vector<TableCount> tables;
};
BOOST_DESCRIBE_STRUCT(BackupInfo, (), (format, schema_version, made_at, tables))

/// A backup file is an SQLite database, whichever database it was taken from, and after it a seal: the BackupInfo as
/// JSON, its length in 8 hexadecimal digits, and in 64 more the SHA-256 of everything before them. Any SQLite reads it.
base::Result<void> seal_backup(const std::filesystem::path& file, const BackupInfo& info);

/// The seal, when all bytes are those that were sealed. Fault: backup_invalid {reason}.
base::Result<BackupInfo> read_seal(const std::filesystem::path& file);

/// The seal, after looking into the database too: integrity, foreign keys, schema version, number of rows.
/// Faults: backup_invalid {reason}, store_newer_than_program {store, program}.
base::Result<BackupInfo> verify_backup(const std::filesystem::path& file);

tl::unexpected<base::Fault> backup_invalid(std::string reason);

}  // namespace gyoryu::store
