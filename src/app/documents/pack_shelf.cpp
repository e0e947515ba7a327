#include "app/documents/pack_shelf.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <vector>

namespace gyoryu::app {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view ending = ".pack";  // a line with the archive's name, then its bytes

bool write_all(int descriptor, std::string_view bytes) {
    while (!bytes.empty()) {
        const auto written = ::write(descriptor, bytes.data(), bytes.size());
        if (written <= 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

std::vector<fs::directory_entry> packs_in(const fs::path& folder) {
    std::vector<fs::directory_entry> packs;
    std::error_code gone;
    for (const auto& entry : fs::directory_iterator(folder, gone))
        if (entry.path().extension() == ending) packs.push_back(entry);
    return packs;
}

void erase(const fs::path& path) {
    std::error_code gone;
    fs::remove(path, gone);
}

}  // namespace

std::shared_ptr<PackShelf> make_pack_shelf(const fs::path& folder) { return std::make_shared<PackShelf>(folder); }

fs::path PackShelf::file_of(const domain::JobId& job) const { return folder_ / (job.str() + std::string(ending)); }

std::shared_ptr<const File> PackShelf::find(const domain::JobId& job) {
    const std::lock_guard lock(guard_);
    for (const auto& [id, pack] : in_memory_)
        if (id == job) return pack;
    if (folder_.empty()) return nullptr;
    std::ifstream in(file_of(job), std::ios::binary);
    std::string name;
    if (!std::getline(in, name)) return nullptr;
    return std::make_shared<const File>(
        File{std::move(name), "application/zip", {std::istreambuf_iterator<char>(in), {}}});
}

void PackShelf::put(const domain::JobId& job, std::shared_ptr<const File> pack) {
    const std::lock_guard lock(guard_);
    if (!folder_.empty() && write(job, *pack)) return drop_oldest_files();
    in_memory_.emplace_front(job, std::move(pack));
    drop_oldest_in_memory();
}

/// Whole or not at all: the file gets its name when all its bytes are in it. It holds names, so it is the owner's
/// alone.
bool PackShelf::write(const domain::JobId& job, const File& pack) const {
    std::error_code error;
    if (fs::create_directories(folder_, error)) fs::permissions(folder_, fs::perms::owner_all, error);
    const auto unfinished = folder_ / (job.str() + ".unfinished");
    const int descriptor = ::open(unfinished.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (descriptor < 0) return false;
    const bool whole = write_all(descriptor, pack.name + "\n") && write_all(descriptor, pack.bytes);
    const bool closed = ::close(descriptor) == 0;
    if (whole && closed) fs::rename(unfinished, file_of(job), error);
    if (whole && closed && !error) return true;
    erase(unfinished);
    return false;
}

void PackShelf::drop_oldest_files() const {
    auto packs = packs_in(folder_);
    std::error_code gone;
    std::ranges::sort(packs, {}, [&](const auto& entry) { return entry.last_write_time(gone); });
    std::uintmax_t bytes = 0;
    for (const auto& entry : packs) bytes += entry.file_size(gone);
    for (std::size_t i = 0; i + 1 < packs.size() && bytes > bytes_most_; ++i) {
        bytes -= packs[i].file_size(gone);
        erase(packs[i].path());
    }
}

void PackShelf::drop_oldest_in_memory() {
    std::uintmax_t bytes = 0;
    for (const auto& [id, kept] : in_memory_) bytes += kept->bytes.size();
    while (in_memory_.size() > 1 && bytes > bytes_most_) {
        bytes -= in_memory_.back().second->bytes.size();
        in_memory_.pop_back();
    }
}

void PackShelf::keep_only(const std::set<domain::JobId>& jobs) {
    const std::lock_guard lock(guard_);
    in_memory_.remove_if([&](const auto& entry) { return !jobs.contains(entry.first); });
    if (folder_.empty()) return;
    for (const auto& entry : packs_in(folder_))
        if (!jobs.contains(domain::JobId(entry.path().stem().string()))) erase(entry.path());
}

}  // namespace gyoryu::app
