#include "documents/imports/cell_text.h"

#include "text/encoding.h"

#include <algorithm>
#include <charconv>

namespace gyoryu::documents {

namespace {

constexpr std::string_view spaces[] = {" ", "\t", "\n", "\u00a0", "\u3000", "\ufeff", "\u200b"};

bool cut_space_before(std::string_view& text) {
    for (const auto space : spaces) {
        if (text.starts_with(space)) return text.remove_prefix(space.size()), true;
    }
    return false;
}

bool cut_space_after(std::string_view& text) {
    for (const auto space : spaces) {
        if (text.ends_with(space)) return text.remove_suffix(space.size()), true;
    }
    return false;
}

/// The code of `_xHHHH_` at the start of the text, or -1.
int escape_at(std::string_view text) {
    if (text.size() < 7 || text[0] != '_' || text[1] != 'x' || text[6] != '_') return -1;
    int code = 0;
    const auto [end, error] = std::from_chars(text.data() + 2, text.data() + 6, code, 16);
    return error == std::errc() && end == text.data() + 6 ? code : -1;
}

std::string without_controls(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const int code = escape_at(text.substr(i));
        const int c = code >= 0 ? code : static_cast<unsigned char>(text[i]);
        const bool known = code < 0 || code < 0x80;
        if (code >= 0 && known) i += 6;
        if (c == '\n' || c == '\t' || (c >= 0x20 && c != 0x7f)) {
            out += known && code >= 0 ? static_cast<char>(c) : text[i];
        }
    }
    return out;
}

}  // namespace

std::string tidy_cell(std::string_view text) {
    std::string clean = without_controls(text);
    std::string_view cut = clean;
    while (cut_space_before(cut)) {
    }
    while (cut_space_after(cut)) {
    }
    return std::string(cut);
}

std::optional<base::Fault> check_cell(std::string_view text, int row, int column, const SheetLimits& limits) {
    if (text.size() > limits.cell_bytes) {
        const std::string place = std::to_string(row) + ":" + column_letters(column);
        return base::Fault{base::FaultCode::validation_failed,
                           {},
                           {{place, "cell_too_long", {{"max", std::to_string(limits.cell_bytes / 4)}}}}};
    }
    if (!text::is_valid_utf8(text)) return base::Fault{base::FaultCode::unreadable_file, {}, {}};
    return std::nullopt;
}

std::string column_letters(int column) {
    std::string letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.insert(letters.begin(), char('A' + (rest - 1) % 26));
    return letters;
}

}  // namespace gyoryu::documents
