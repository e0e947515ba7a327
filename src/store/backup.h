#pragma once

#include "store/backup_file.h"
#include "store/database.h"

namespace gyoryu::store {

/// Writes all data of one moment into a new file while the store goes on being used, and verifies the file before it
/// gets its name. Readable only by its owner.
/// Faults: file_exists {file}, store_damaged, store_unavailable {reason}, store_newer_than_program, backup_invalid.
base::Result<BackupInfo> make_backup(const DatabaseSettings& settings, const std::filesystem::path& file,
                                     base::Instant now);

}  // namespace gyoryu::store
