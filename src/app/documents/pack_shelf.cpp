#include "app/documents/pack_shelf.h"

#include <algorithm>

namespace gyoryu::app {

std::shared_ptr<PackShelf> make_pack_shelf() { return std::make_shared<PackShelf>(); }

std::shared_ptr<const File> PackShelf::find(const domain::JobId& job) {
    const std::lock_guard lock(guard_);
    for (const auto& [id, pack] : packs_)
        if (id == job) return pack;
    return nullptr;
}

void PackShelf::put(const domain::JobId& job, std::shared_ptr<const File> pack) {
    const std::lock_guard lock(guard_);
    packs_.emplace_front(job, std::move(pack));
    std::size_t bytes = 0;
    for (const auto& [id, kept] : packs_) bytes += kept->bytes.size();
    while (packs_.size() > 1 && bytes > bytes_most) {
        bytes -= packs_.back().second->bytes.size();
        packs_.pop_back();
    }
}

}  // namespace gyoryu::app
