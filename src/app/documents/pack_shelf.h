#pragma once

#include "app/documents/file.h"
#include "domain/ids.h"

#include <list>
#include <memory>
#include <mutex>

namespace gyoryu::app {

/// The last archives made by this process, so that fetching one does not make it again. Thread-safe.
class PackShelf {
public:
    std::shared_ptr<const File> find(const domain::JobId& job);
    void put(const domain::JobId& job, std::shared_ptr<const File> pack);

private:
    static constexpr std::size_t bytes_most = std::size_t{256} << 20;

    std::mutex guard_;
    std::list<std::pair<domain::JobId, std::shared_ptr<const File>>> packs_;  ///< the latest first
};

}  // namespace gyoryu::app
