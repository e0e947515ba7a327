#pragma once

#include "app/documents/file.h"
#include "domain/ids.h"

#include <filesystem>
#include <list>
#include <memory>
#include <mutex>
#include <set>

namespace gyoryu::app {

/// The archives that were made, so that fetching one does not make it again: files of a folder, which outlive the
/// process, or without a folder (or when it cannot be written) in memory. It keeps the latest, up to `bytes_most`, and
/// whoever finds nothing makes the archive anew. Thread-safe.
class PackShelf {
public:
    explicit PackShelf(std::filesystem::path folder, std::uintmax_t bytes_most = std::uintmax_t{512} << 20)
        : folder_(std::move(folder)), bytes_most_(bytes_most) {}

    std::shared_ptr<const File> find(const domain::JobId& job);
    void put(const domain::JobId& job, std::shared_ptr<const File> pack);
    /// Forgets the archives of all other jobs.
    void keep_only(const std::set<domain::JobId>& jobs);

private:
    std::filesystem::path file_of(const domain::JobId& job) const;
    bool write(const domain::JobId& job, const File& pack) const;
    void drop_oldest_files() const;
    void drop_oldest_in_memory();

    const std::filesystem::path folder_;
    const std::uintmax_t bytes_most_;
    std::mutex guard_;
    std::list<std::pair<domain::JobId, std::shared_ptr<const File>>> in_memory_;  ///< the latest first
};

}  // namespace gyoryu::app
