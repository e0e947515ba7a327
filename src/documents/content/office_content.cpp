#include "documents/content/office_content.h"

#include "documents/imports/archive.h"

#include <pugixml.hpp>

#include <algorithm>
#include <array>
#include <set>

namespace gyoryu::documents {

namespace {

using namespace std::string_view_literals;

constexpr SheetLimits limits{};
constexpr std::size_t part_bytes_max = std::size_t{4} << 20;

std::string lowered(std::string text) {
    std::ranges::transform(text, text.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    return text;
}

bool runs(const std::string& part) {
    static constexpr auto words =
        std::to_array<std::string_view>({"vbaproject", "vbadata", "macrosheets/", "activex", "oleobject",
                                         "attachedtoolbars", "customui/", "dialogsheets/"});
    static constexpr auto ends = std::to_array<std::string_view>(
        {".exe", ".dll", ".js", ".vbs", ".ps1", ".bat", ".cmd", ".scr", ".hta", ".lnk"});
    return std::ranges::any_of(words, [&](auto word) { return part.find(word) != std::string::npos; }) ||
           std::ranges::any_of(ends, [&](auto end) { return part.ends_with(end); });
}

/// Relationships that are followed on opening: everything outside but links to click.
bool fetches(const std::string& relationships) {
    pugi::xml_document xml;
    if (!xml.load_buffer(relationships.data(), relationships.size(), pugi::parse_minimal)) return true;
    for (const auto& one : xml.document_element().children()) {
        const bool outside = lowered(one.attribute("TargetMode").value()) == "external";
        if (outside && !std::string_view(one.attribute("Type").value()).ends_with("/hyperlink")) return true;
    }
    return false;
}

/// Hangul writes two empty functions into every document; anything beyond them is a script of somebody's.
bool does_something(std::string script) {
    std::erase(script, '\0');  // UTF-16
    std::string code;
    for (std::size_t at = 0; at < script.size(); ++at) {
        if (script.compare(at, 2, "//") == 0) at = std::min(script.find('\n', at), script.size());
        if (at < script.size() && static_cast<unsigned char>(script[at]) > ' ' &&
            static_cast<unsigned char>(script[at]) < 0x80)
            code += script[at];
    }
    for (const auto empty : {"functionOnDocument_New(){}"sv, "functionOnDocument_Open(){}"sv,
                             "varDocuments=XHwpDocuments;"sv, "varDocument=Documents.Active_XHwpDocument;"sv})
        if (const auto at = code.find(empty); at != std::string::npos) code.erase(at, empty.size());
    return !code.empty();
}

base::Result<bool> is_active(Archive& archive, const std::vector<std::string>& parts) {
    for (const auto& part : parts) {
        const auto lower = lowered(part);
        if (runs(lower)) return true;
        if (lower == "[content_types].xml") {
            GYORYU_TRY(types, archive.read_all(part, part_bytes_max));
            if (lowered(types).find("macroenabled") != std::string::npos) return true;
        } else if (lower.ends_with(".rels")) {
            GYORYU_TRY(relationships, archive.read_all(part, part_bytes_max));
            if (fetches(relationships)) return true;
        } else if (lower.starts_with("scripts/")) {
            GYORYU_TRY(script, archive.read_all(part, part_bytes_max));
            if (does_something(script)) return true;
        }
    }
    return false;
}

}  // namespace

std::optional<FileForm> office_form_of(std::string_view bytes) {
    auto archive = Archive::open(bytes, limits);
    if (!archive) return std::nullopt;
    if (archive->has("[Content_Types].xml")) {
        if (archive->has("word/document.xml")) return FileForm::docx;
        if (archive->has("xl/workbook.xml")) return FileForm::xlsx;
        return std::nullopt;
    }
    if (!archive->has("mimetype") || !archive->has("Contents/header.xml")) return std::nullopt;
    const auto type = archive->read_all("mimetype", 64);
    if (type && type->starts_with("application/hwp+zip"sv)) return FileForm::hwpx;
    return std::nullopt;
}

ContentFinding find_in_office(std::string_view bytes) {
    auto archive = Archive::open(bytes, limits);
    if (!archive) return ContentFinding::unreadable;
    const auto parts = archive->parts();
    // Two parts of one name: one program reads the first, another the last.
    if (std::set<std::string>(parts.begin(), parts.end()).size() != parts.size()) return ContentFinding::unreadable;
    const auto active = is_active(*archive, parts);
    if (!active) return ContentFinding::unreadable;
    return *active ? ContentFinding::active : ContentFinding::still;
}

}  // namespace gyoryu::documents
