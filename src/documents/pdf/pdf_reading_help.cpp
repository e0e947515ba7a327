#include "documents/pdf/pdf_reading_help.h"

#include "documents/model/document_text.h"

#include <fmt/format.h>
#include <unicode/utf8.h>

#include <map>
#include <optional>

namespace gyoryu::documents {

namespace {

/// The number that follows `key` in a part of the file.
std::optional<long> number_after(std::string_view text, std::string_view key) {
    auto at = text.find(key);
    if (at == text.npos) return {};
    at += key.size();
    while (at < text.size() && (text[at] == ' ' || text[at] == '\n' || text[at] == '\r')) ++at;
    long value = 0;
    const auto begin = at;
    for (; at < text.size() && text[at] >= '0' && text[at] <= '9' && at - begin < 15; ++at)
        value = value * 10 + (text[at] - '0');
    if (at == begin) return {};
    return value;
}

/// Text of a PDF: UTF-16 with its mark, in hexadecimal.
std::string pdf_text(std::string_view text) {
    std::string hex = "<FEFF";
    const auto safe = printable(text);
    const auto size = static_cast<int32_t>(safe.size());
    for (int32_t at = 0; at < size;) {
        UChar32 code = 0;
        U8_NEXT(safe.data(), at, size, code);
        if (code > 0xFFFF)
            hex += fmt::format("{:04X}{:04X}", 0xD7C0 + (code >> 10), 0xDC00 + (code & 0x3FF));
        else
            hex += fmt::format("{:04X}", code);
    }
    return hex + ">";
}

/// Where the objects of a file with one table of the old form begin, and what its trailer says.
struct FileMap {
    long table = 0;
    std::string_view trailer;
    std::map<long, std::size_t> objects;
};

std::optional<FileMap> map_of(std::string_view pdf) {
    const auto end = pdf.rfind("startxref");
    if (end == pdf.npos) return {};
    const auto table = number_after(pdf.substr(end), "startxref");
    if (!table || static_cast<std::size_t>(*table) >= pdf.size()) return {};
    std::string_view rest = pdf.substr(static_cast<std::size_t>(*table));
    const auto count = number_after(rest, "xref\n0 ");
    const auto trailer = rest.find("trailer");
    if (!rest.starts_with("xref\n0 ") || !count || trailer == rest.npos) return {};
    FileMap map{*table, rest.substr(trailer), {}};
    const auto first = rest.find('\n', 7) + 1;
    for (long i = 1; i < *count; ++i) {
        const auto line = first + static_cast<std::size_t>(i) * 20;
        if (line + 20 > trailer) return {};
        if (rest[line + 17] != 'n') continue;
        const auto offset = number_after(rest.substr(line, 10), "");
        if (offset && static_cast<std::size_t>(*offset) < pdf.size())
            map.objects[i] = static_cast<std::size_t>(*offset);
    }
    return map;
}

/// An object with more members in its dictionary; empty if it is no dictionary.
std::string extended(std::string_view pdf, std::size_t offset, const std::string& members) {
    const auto object = pdf.substr(offset, pdf.find("endobj", offset) + 6 - offset);
    const auto close = object.rfind(">>");
    if (close == object.npos) return {};
    return std::string(object.substr(0, close)) + members + "\n" + std::string(object.substr(close)) + "\n";
}

bool is_figure(std::string_view pdf, long number, std::size_t offset) {
    return pdf.substr(offset).starts_with(fmt::format("{} 0 obj\n<< /Type /StructElem\n   /S /Figure\n", number));
}

}  // namespace

std::string with_reading_help(std::string pdf, std::string_view language, const std::vector<std::string>& figures) {
    const auto map = map_of(pdf);
    const auto root = map ? number_after(map->trailer, "/Root") : std::nullopt;
    const auto info = map ? number_after(map->trailer, "/Info") : std::nullopt;
    const auto size = map ? number_after(map->trailer, "/Size") : std::nullopt;
    if (!root || !info || !size || !map->objects.contains(*root)) return pdf;
    std::map<long, std::string> added;
    added[*root] = extended(pdf, map->objects.at(*root),
                            fmt::format("   /Lang ({})\n   /ViewerPreferences << /DisplayDocTitle true >>", language));
    std::size_t next = 0;
    for (const auto& [number, offset] : map->objects)
        if (next < figures.size() && is_figure(pdf, number, offset))
            added[number] = extended(pdf, offset, "   /Alt " + pdf_text(figures[next++]));
    std::string table = "xref\n";
    for (const auto& [number, object] : added) {
        if (object.empty()) return pdf;
        table += fmt::format("{} 1\n{:010d} 00000 n \n", number, pdf.size());
        pdf += object;
    }
    const auto at = pdf.size();
    return pdf + table +
           fmt::format("trailer\n<< /Size {} /Root {} 0 R /Info {} 0 R /Prev {} >>\nstartxref\n{}\n%%EOF\n", *size,
                       *root, *info, map->table, at);
}

}  // namespace gyoryu::documents
