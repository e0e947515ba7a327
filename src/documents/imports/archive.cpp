#include "documents/imports/archive.h"

#include <zip.h>

#include <algorithm>

namespace gyoryu::documents {

namespace {

constexpr std::uint64_t ratio_counts_from = 8u << 20;
constexpr zip_int64_t entries_max = 4000;

struct CloseFile {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};

}  // namespace

void Archive::Close::operator()(zip* archive) const { zip_discard(archive); }

base::Result<Archive> Archive::open(std::string_view bytes, const SheetLimits& limits) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    zip_t* opened = source == nullptr ? nullptr : zip_open_from_source(source, ZIP_RDONLY, &error);
    if (opened == nullptr && source != nullptr) zip_source_free(source);
    zip_error_fini(&error);
    if (opened == nullptr) return base::fail(base::FaultCode::unreadable_file);
    Archive archive(std::unique_ptr<zip, Close>(opened), limits);
    if (zip_get_num_entries(opened, 0) > entries_max) return base::fail(base::FaultCode::archive_suspicious);
    return archive;
}

bool Archive::has(const std::string& part) const { return zip_name_locate(archive_.get(), part.c_str(), 0) >= 0; }

std::vector<std::string> Archive::parts() const {
    std::vector<std::string> names;
    const auto count = zip_get_num_entries(archive_.get(), 0);
    for (zip_int64_t i = 0; i < count; ++i) {
        const char* name = zip_get_name(archive_.get(), static_cast<zip_uint64_t>(i), 0);
        names.emplace_back(name == nullptr ? "" : name);
    }
    return names;
}

base::Result<void> Archive::count(std::size_t piece, std::uint64_t unpacked, std::uint64_t packed) {
    unpacked_ += piece;
    const bool swollen = unpacked > ratio_counts_from && unpacked / std::max<std::uint64_t>(packed, 1) > limits_.ratio;
    if (unpacked_ > limits_.unpacked_bytes || swollen) return base::fail(base::FaultCode::archive_suspicious);
    return {};
}

base::Result<void> Archive::read(const std::string& part, const Piece& piece) {
    zip_stat_t stat;
    if (zip_stat(archive_.get(), part.c_str(), 0, &stat) != 0) return base::fail(base::FaultCode::unreadable_file);
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE) {
        return base::fail(base::FaultCode::unreadable_file);
    }
    const std::unique_ptr<zip_file_t, CloseFile> file(zip_fopen_index(archive_.get(), stat.index, 0));
    if (!file) return base::fail(base::FaultCode::unreadable_file);
    std::vector<char> buffer(64u << 10);
    std::uint64_t unpacked = 0;
    while (true) {
        const auto got = zip_fread(file.get(), buffer.data(), buffer.size());
        if (got < 0) return base::fail(base::FaultCode::unreadable_file);
        if (got == 0) return {};
        unpacked += static_cast<std::uint64_t>(got);
        GYORYU_CHECK(count(static_cast<std::size_t>(got), unpacked, stat.comp_size));
        if (!piece({buffer.data(), static_cast<std::size_t>(got)})) return {};
    }
}

base::Result<std::string> Archive::read_all(const std::string& part, std::size_t most) {
    std::string all;
    bool fits = true;
    GYORYU_CHECK(read(part, [&](std::string_view piece) {
        fits = all.size() + piece.size() <= most;
        if (fits) all.append(piece);
        return fits;
    }));
    if (!fits) return base::fail(base::FaultCode::archive_suspicious);
    return all;
}

std::string resolve_part(std::string_view base_folder, std::string_view target) {
    std::string path =
        target.starts_with('/') ? std::string(target.substr(1)) : std::string(base_folder) + "/" + std::string(target);
    std::vector<std::string_view> steps;
    for (std::string_view rest = path; !rest.empty();) {
        const auto step = rest.substr(0, rest.find('/'));
        rest.remove_prefix(std::min(rest.size(), step.size() + 1));
        if (step == ".." && !steps.empty()) steps.pop_back();
        if (step != ".." && step != "." && !step.empty()) steps.push_back(step);
    }
    std::string resolved;
    for (const auto step : steps) resolved += (resolved.empty() ? "" : "/") + std::string(step);
    return resolved;
}

}  // namespace gyoryu::documents
