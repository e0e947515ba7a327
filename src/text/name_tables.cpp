#include "text/name_tables.h"

#include "base/assertions.h"

#include <algorithm>

namespace gyoryu::embedded {
std::span<const File> names();
}

namespace gyoryu::text {

namespace {

/// Like cut, but empty columns count.
std::vector<std::string_view> columns_of(std::string_view line) {
    std::vector<std::string_view> columns;
    for (;;) {
        const auto tab = line.find('\t');
        columns.push_back(line.substr(0, tab));
        if (tab == std::string_view::npos) return columns;
        line.remove_prefix(tab + 1);
    }
}

}  // namespace

std::span<const embedded::File> name_files() { return embedded::names(); }

std::vector<std::vector<std::string_view>> name_table(std::string_view file) {
    const auto files = name_files();
    const auto found = std::ranges::find(files, file, &embedded::File::path);
    GYORYU_ASSERT(found != files.end());
    std::vector<std::vector<std::string_view>> rows;
    for (const auto line : cut(found->bytes, '\n'))
        if (!line.starts_with("# ")) rows.push_back(columns_of(line));
    return rows;
}

std::vector<std::string_view> cut(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    while (!text.empty()) {
        const auto end = std::min(text.find(separator), text.size());
        if (end > 0) parts.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return parts;
}

}  // namespace gyoryu::text
