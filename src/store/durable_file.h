#pragma once

#include <filesystem>

namespace gyoryu::store {

/// Waits until the file's bytes are on the disk. Throws StoreFailure.
void sync_file(const std::filesystem::path& file);

/// Gives the file its name, for good: the folder is on the disk too. An existing file of that name is replaced at once.
void rename_durably(const std::filesystem::path& from, const std::filesystem::path& to);
/// The same, but false when there is a file of that name.
bool rename_durably_if_new(const std::filesystem::path& from, const std::filesystem::path& to);

/// Copies at most `bytes` into a new file that only its owner may read, and waits for the disk.
void copy_privately(const std::filesystem::path& from, const std::filesystem::path& to, std::uintmax_t bytes);

/// Removes the file when it goes, whatever happened.
class TemporaryFile {
public:
    explicit TemporaryFile(std::filesystem::path path);
    ~TemporaryFile();
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    const std::filesystem::path& path() const { return path_; }

private:
    void remove() const;
    std::filesystem::path path_;
};

}  // namespace gyoryu::store
