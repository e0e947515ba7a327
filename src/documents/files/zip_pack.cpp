#include "documents/files/zip_pack.h"

#include <zip.h>

#include <algorithm>
#include <memory>
#include <set>
#include <stdexcept>

namespace gyoryu::documents {

namespace {

std::string safe_step(std::string_view step) {
    std::string safe;
    for (const char c : step) {
        const bool refused = static_cast<unsigned char>(c) < 0x20 || c == 0x7f ||
                             std::string_view("\\:*?\"<>|").find(c) != std::string_view::npos;
        safe += refused ? '_' : c;
    }
    while (!safe.empty() && (safe.front() == '.' || safe.front() == ' ')) safe.erase(0, 1);
    while (!safe.empty() && (safe.back() == '.' || safe.back() == ' ')) safe.pop_back();
    return safe;
}

std::string safe_name(std::string_view name) {
    std::string safe;
    while (!name.empty()) {
        const auto step = name.substr(0, name.find('/'));
        name.remove_prefix(std::min(name.size(), step.size() + 1));
        const auto clean = safe_step(step);
        if (!clean.empty()) safe += (safe.empty() ? "" : "/") + clean;
    }
    return safe.empty() ? "file" : safe;
}

std::string unique_name(const std::string& name, std::set<std::string>& used) {
    const auto dot = name.rfind('.');
    const auto slash = name.rfind('/');
    const bool has_ending = dot != name.npos && (slash == name.npos || dot > slash);
    const std::string stem = name.substr(0, has_ending ? dot : name.npos);
    const std::string ending = has_ending ? name.substr(dot) : "";
    std::string candidate = name;
    for (int i = 2; !used.insert(candidate).second; ++i) candidate = stem + " (" + std::to_string(i) + ")" + ending;
    return candidate;
}

/// MS-DOS date and time, which is what the format stores: two seconds' steps since 1980, in UTC here.
std::pair<zip_uint16_t, zip_uint16_t> dos_time(base::Instant moment) {
    const std::string text = moment.str();
    const auto number = [&](std::size_t at, std::size_t count) { return std::stoi(text.substr(at, count)); };
    const int year = std::max(1980, number(0, 4));
    const int date = (year - 1980) << 9 | number(5, 2) << 5 | number(8, 2);
    const int time = number(11, 2) << 11 | number(14, 2) << 5 | number(17, 2) / 2;
    return {static_cast<zip_uint16_t>(time), static_cast<zip_uint16_t>(date)};
}

[[noreturn]] void give_up() { throw std::runtime_error("no memory for an archive"); }

void add(zip_t* archive, const std::string& name, const PackEntry& entry, base::Instant modified) {
    zip_source_t* source = zip_source_buffer(archive, entry.bytes.data(), entry.bytes.size(), 0);
    const auto index = source == nullptr ? -1 : zip_file_add(archive, name.c_str(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) give_up();
    const auto [time, date] = dos_time(modified);
    zip_file_set_dostime(archive, static_cast<zip_uint64_t>(index), time, date, 0);
    if (entry.stored) zip_set_file_compression(archive, static_cast<zip_uint64_t>(index), ZIP_CM_STORE, 0);
}

std::string read_all(zip_source_t* source) {
    std::string bytes;
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_source_stat(source, &stat) != 0 || zip_source_open(source) != 0) give_up();
    bytes.resize(stat.size);
    const auto got = zip_source_read(source, bytes.data(), bytes.size());
    zip_source_close(source);
    if (got != static_cast<zip_int64_t>(bytes.size())) give_up();
    return bytes;
}

template <class NameOf>
std::string write(std::span<const PackEntry> entries, base::Instant modified, NameOf name_of) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* raw = zip_source_buffer_create(nullptr, 0, 0, &error);
    if (raw == nullptr) give_up();
    const std::unique_ptr<zip_source_t, decltype(&zip_source_free)> source(raw, &zip_source_free);
    zip_source_keep(raw);  // closing the archive gives up its own share
    zip_t* archive = zip_open_from_source(raw, ZIP_TRUNCATE, &error);
    zip_error_fini(&error);
    if (archive == nullptr) give_up();
    for (const auto& entry : entries) add(archive, name_of(entry.name), entry, modified);
    if (zip_close(archive) != 0) {
        zip_discard(archive);
        give_up();
    }
    return entries.empty() ? std::string("PK\x05\x06") + std::string(18, '\0') : read_all(raw);
}

}  // namespace

std::string write_pack(std::span<const PackEntry> entries, base::Instant modified) {
    std::set<std::string> used;
    return write(entries, modified, [&](const std::string& name) { return unique_name(safe_name(name), used); });
}

std::string write_parts(std::span<const PackEntry> parts, base::Instant modified) {
    return write(parts, modified, [](const std::string& name) { return name; });
}

}  // namespace gyoryu::documents
