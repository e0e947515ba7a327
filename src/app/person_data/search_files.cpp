#include "app/person_data/search_files.h"

#include "app/files/file_rows.h"
#include "documents/imports/archive.h"
#include "store/file_tables.h"
#include "store/record.h"

#include <fstream>

namespace gyoryu::app {

namespace {

constexpr std::size_t part_bytes_max = std::size_t{64} << 20;
constexpr std::size_t piece_bytes = std::size_t{8} << 20;
constexpr std::size_t overlap_bytes = 4096;  // longer than any text that is looked for, in any form

bool found_in_parts(const std::string& bytes, const text::TextTraces& traces) {
    if (!bytes.starts_with("PK")) return false;
    auto archive = documents::Archive::open(bytes, {});
    if (!archive) return false;
    for (const auto& part : archive->parts()) {
        const auto text = archive->read_all(part, part_bytes_max);
        if (text && traces.found_in(*text)) return true;
    }
    return false;
}

std::vector<domain::StoredFile> files_left(Services& services, const Subject& subject) {
    return services.database.read([&](store::Transaction& tx) {
        if (!subject.workspace) return store::select_where<domain::StoredFile>(tx, store::is_null("erased_at"));
        return store::select_where<domain::StoredFile>(tx, store::is_null("erased_at"),
                                                       store::where("workspace_id", *subject.workspace));
    });
}

bool found_in_file(const std::filesystem::path& file, const text::TextTraces& traces) {
    std::ifstream in(file, std::ios::binary);
    std::string window;
    std::string piece(piece_bytes, '\0');
    while (in.read(piece.data(), static_cast<std::streamsize>(piece.size())) || in.gcount() > 0) {
        window += std::string_view(piece).substr(0, static_cast<std::size_t>(in.gcount()));
        if (traces.found_in(window)) return true;
        if (window.size() > overlap_bytes) window.erase(0, window.size() - overlap_bytes);
    }
    return false;
}

}  // namespace

SearchedPlace search_handed_in(Services& services, const Subject& subject, const text::TextTraces& traces,
                               std::vector<std::string>& named) {
    SearchedPlace place{"files", PlaceState::searched, 0, 0, 0, 0, {}};
    for (const auto& file : files_left(services, subject)) {
        ++place.rows;
        const auto bytes = services.database.read([&](store::Transaction& tx) { return content_of(tx, file); });
        if (!bytes || (!traces.found_in(*bytes) && !found_in_parts(*bytes, traces))) continue;
        ++place.found;
        named.push_back(file.id.str());
    }
    return place;
}

SearchedPlace search_folder(const std::filesystem::path& folder, const text::TextTraces& traces) {
    SearchedPlace place{"data folder", PlaceState::searched, 0, 0, 0, 0, {}};
    std::error_code error;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder, error)) {
        if (!entry.is_regular_file(error)) continue;
        ++place.rows;
        place.found += found_in_file(entry.path(), traces) ? 1 : 0;
    }
    return place;
}

SearchedPlace search_logs(const std::vector<std::filesystem::path>& logs, const text::TextTraces& traces) {
    SearchedPlace place{"log", logs.empty() ? PlaceState::by_design : PlaceState::searched, 0, 0, 0, 0, {}};
    for (const auto& log : logs) {
        std::ifstream in(log);
        for (std::string line; std::getline(in, line);) {
            ++place.rows;
            place.found += traces.found_in(line) ? 1 : 0;
        }
    }
    return place;
}

}  // namespace gyoryu::app
