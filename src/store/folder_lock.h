#pragma once

#include "base/result.h"

#include <filesystem>
#include <memory>

namespace gyoryu::store {

/// Keeps a second program out of a data folder; released when it goes, also by a crash.
class FolderLock {
public:
    /// Makes the folder (0700) when it is missing. Faults: store_in_use, store_unavailable {reason}.
    static base::Result<std::unique_ptr<FolderLock>> take(const std::filesystem::path& folder);
    ~FolderLock();
    FolderLock(const FolderLock&) = delete;
    FolderLock& operator=(const FolderLock&) = delete;

private:
    explicit FolderLock(int descriptor) : descriptor_(descriptor) {}
    int descriptor_;
};

}  // namespace gyoryu::store
