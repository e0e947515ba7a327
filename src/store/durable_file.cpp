#include "store/durable_file.h"

#include "store/failures.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

namespace gyoryu::store {

namespace {

[[noreturn]] void failed(const std::filesystem::path& file) {
    throw StoreFailure(file.string() + ": " + std::strerror(errno));
}

class Descriptor {
public:
    Descriptor(const std::filesystem::path& file, int flags) : number_(::open(file.c_str(), flags | O_CLOEXEC, 0600)) {
        if (number_ < 0) failed(file);
    }
    ~Descriptor() { ::close(number_); }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    int number() const { return number_; }

private:
    int number_;
};

std::filesystem::path folder_of(const std::filesystem::path& file) {
    return file.has_parent_path() ? file.parent_path() : ".";
}

void write_all(int to, const char* bytes, std::size_t count, const std::filesystem::path& file) {
    while (count > 0) {
        const auto written = ::write(to, bytes, count);
        if (written < 0) failed(file);
        bytes += written;
        count -= static_cast<std::size_t>(written);
    }
}

}  // namespace

void sync_file(const std::filesystem::path& file) {
    const Descriptor descriptor(file, O_RDONLY);
    if (::fsync(descriptor.number()) != 0) failed(file);
}

void rename_durably(const std::filesystem::path& from, const std::filesystem::path& to) {
    if (::rename(from.c_str(), to.c_str()) != 0) failed(to);
    sync_file(folder_of(to));
}

bool rename_durably_if_new(const std::filesystem::path& from, const std::filesystem::path& to) {
    if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) != 0) {
        if (errno == EEXIST) return false;
        failed(to);
    }
    sync_file(folder_of(to));
    return true;
}

void copy_privately(const std::filesystem::path& from, const std::filesystem::path& to, std::uintmax_t bytes) {
    const Descriptor source(from, O_RDONLY);
    const Descriptor target(to, O_WRONLY | O_CREAT | O_EXCL);
    std::array<char, 1 << 16> buffer{};
    while (bytes > 0) {
        const auto wanted = static_cast<std::size_t>(std::min<std::uintmax_t>(buffer.size(), bytes));
        const auto count = ::read(source.number(), buffer.data(), wanted);
        if (count < 0) failed(from);
        if (count == 0) break;
        write_all(target.number(), buffer.data(), static_cast<std::size_t>(count), to);
        bytes -= static_cast<std::uintmax_t>(count);
    }
    if (::fsync(target.number()) != 0) failed(to);
}

TemporaryFile::TemporaryFile(std::filesystem::path path) : path_(std::move(path)) { remove(); }
TemporaryFile::~TemporaryFile() { remove(); }

void TemporaryFile::remove() const {
    std::error_code ignored;
    for (const char* suffix : {"", "-wal", "-shm", "-journal"})
        std::filesystem::remove(path_.string() + suffix, ignored);
}

}  // namespace gyoryu::store
