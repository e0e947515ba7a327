#include "documents/model/document_text.h"

#include <unicode/utf8.h>

namespace gyoryu::documents {

namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

bool is_control(UChar32 code) { return code < 0x20 || (code >= 0x7f && code < 0xa0); }
bool is_no_character(UChar32 code) { return (code & 0xfffe) == 0xfffe || (code >= 0xfdd0 && code <= 0xfdef); }

/// Gives every run of a document to `visit`, in reading order.
template <class Visit>
struct RunWalk {
    Visit visit;

    void all(const Runs& runs) const {
        for (const auto& run : runs) visit(run);
    }
    void operator()(const Heading& heading) const { all(heading.runs); }
    void operator()(const Paragraph& paragraph) const { all(paragraph.runs); }
    void operator()(const List& list) const {
        for (const auto& item : list.items) all(item.runs);
    }
    void operator()(const Table& table) const {
        for (const auto& row : table.rows)
            for (const auto& cell : row) all(cell.runs);
    }
    void operator()(const auto&) const {}
};

class Lines {
public:
    void add(const std::string& line) {
        if (!line.empty()) text_ += line + "\n";
    }
    void operator()(const Heading& heading) { add(text_of(heading.runs)); }
    void operator()(const Paragraph& paragraph) { add(text_of(paragraph.runs)); }
    void operator()(const List& list) {
        for (const auto& item : list.items) add(text_of(item.runs));
    }
    void operator()(const Table& table) {
        add(table.caption);
        for (const auto& row : table.rows) {
            std::string line;
            for (std::size_t i = 0; i < row.size(); ++i) line += (i == 0 ? "" : "\t") + text_of(row[i].runs);
            add(line);
        }
        add(table.note);
    }
    void operator()(const Chart& chart) {
        add(chart.title);
        add(chart.description);
    }
    void operator()(const Picture& picture) { add(picture.caption); }
    void operator()(const Signatures& signatures) {
        for (const auto& party : signatures.parties) {
            add(party.party);
            add(party.role);
            add(party.name);
        }
    }
    void operator()(const PageBreak&) {}
    void operator()(const Gap&) {}

    std::string text_;
};

}  // namespace

std::string text_of(const Runs& runs) {
    std::string text;
    for (const auto& run : runs) text += run.text;
    return text;
}

std::string document_text(const Document& document) {
    Lines lines;
    if (document.title_shown) lines.add(document.title);
    lines.add(document.subtitle);
    for (const auto& block : document.blocks) std::visit(lines, block);
    return std::move(lines.text_);
}

std::vector<Figure> figures_of(const Document& document) {
    std::vector<Figure> figures;
    const auto collect = [&](const Run& run) {
        if (run.figure) figures.push_back(*run.figure);
    };
    const RunWalk<decltype(collect)> walk{collect};
    for (const auto& block : document.blocks) std::visit(walk, block);
    return figures;
}

std::string printable(std::string_view text) {
    std::string kept;
    kept.reserve(text.size());
    const auto size = static_cast<int32_t>(text.size());
    for (int32_t at = 0; at < size;) {
        const int32_t begin = at;
        UChar32 code = 0;
        U8_NEXT(text.data(), at, size, code);
        if (code < 0 || is_no_character(code))
            kept += replacement;
        else if (code == '\n')
            kept += '\n';
        else if (code == '\t')
            kept += ' ';
        else if (!is_control(code))
            kept.append(text, static_cast<std::size_t>(begin), static_cast<std::size_t>(at - begin));
    }
    return kept;
}

}  // namespace gyoryu::documents
