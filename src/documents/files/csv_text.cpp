#include "documents/files/csv_text.h"

#include <string_view>

namespace gyoryu::documents {

namespace {

bool is_signed_number(std::string_view cell) {
    return cell.size() > 1 && (cell[0] == '+' || cell[0] == '-') &&
           cell.substr(1).find_first_not_of("0123456789 .,") == cell.npos;
}

std::string csv_cell(std::string_view cell) {
    std::string text;
    const bool formula = !cell.empty() && std::string_view("=+-@\t\r").find(cell[0]) != std::string_view::npos;
    if (formula && !is_signed_number(cell)) text += '\'';
    text += cell;
    if (text.find_first_of(",\"\r\n;\t") == std::string::npos) return text;
    std::string quoted = "\"";
    for (const char c : text) quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + "\"";
}

}  // namespace

std::string csv_text(const std::vector<std::vector<std::string>>& lines) {
    std::string out = "\xEF\xBB\xBF";
    for (const auto& line : lines) {
        for (std::size_t i = 0; i < line.size(); ++i) out += (i == 0 ? "" : ",") + csv_cell(line[i]);
        out += "\r\n";
    }
    return out;
}

}  // namespace gyoryu::documents
