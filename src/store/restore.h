#pragma once

#include "store/backup_file.h"
#include "store/database.h"

namespace gyoryu::store {

struct RestoreOptions {
    bool replace = false;  ///< also when the store already holds data
};

/// Puts a backup in the place of the store's data, whichever database it was taken from; all or nothing, after the
/// backup has been verified. The data is brought to the program's version.
/// Faults: those of verify_backup; store_in_use; conflict_exists {what: "store"} when there is data and `replace` is
/// not set; store_unavailable {reason}.
base::Result<BackupInfo> restore_backup(const DatabaseSettings& settings, const std::filesystem::path& file,
                                        RestoreOptions options);

}  // namespace gyoryu::store
