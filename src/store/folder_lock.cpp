#include "store/folder_lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace gyoryu::store {

namespace {

auto unavailable(const std::string& reason) {
    return base::fail(base::FaultCode::store_unavailable, {{"reason", reason}});
}

}  // namespace

base::Result<std::unique_ptr<FolderLock>> FolderLock::take(const std::filesystem::path& folder) {
    std::error_code error;
    const bool made = std::filesystem::create_directories(folder, error);
    if (error) return unavailable(folder.string() + ": " + error.message());
    if (made) ::chmod(folder.c_str(), 0700);
    const auto file = folder / "lock";
    const int descriptor = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0) return unavailable(file.string() + ": " + std::strerror(errno));
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        ::close(descriptor);
        return base::fail(base::FaultCode::store_in_use, {{"folder", folder.string()}});
    }
    return std::unique_ptr<FolderLock>(new FolderLock(descriptor));
}

FolderLock::~FolderLock() { ::close(descriptor_); }

}  // namespace gyoryu::store
