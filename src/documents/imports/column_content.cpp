#include "documents/imports/column_content.h"

#include "documents/imports/cell_values.h"

#include <algorithm>
#include <utility>

namespace gyoryu::documents {

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool is_email(const std::string& cell) {
    const auto at = cell.find('@');
    return at != std::string::npos && at > 0 && cell.find('.', at) != std::string::npos &&
           cell.find(' ') == std::string::npos;
}

bool is_website(const std::string& cell) {
    return cell.starts_with("http://") || cell.starts_with("https://") || cell.starts_with("www.");
}

bool is_phone(const std::string& cell) {
    const auto digits = std::ranges::count_if(cell, is_digit);
    const bool only = cell.find_first_not_of("0123456789+-()./ ") == std::string::npos;
    const bool dialled = cell[0] == '+' || cell[0] == '0' || cell[0] == '(' || cell.find('-') != std::string::npos;
    return only && dialled && digits >= 7 && digits <= 16;
}

/// 9018.12 or 901812; years and counts are shorter.
bool is_hs_code(const std::string& cell) {
    const auto digits = std::ranges::count_if(cell, is_digit);
    return cell.find_first_not_of("0123456789., ;") == std::string::npos && digits >= 6 && cell.find('.') == 4;
}

bool is_country_code(const std::string& cell) {
    return cell.size() == 2 && cell[0] >= 'A' && cell[0] <= 'Z' && cell[1] >= 'A' && cell[1] <= 'Z';
}

bool is_side(const std::string& cell) { return side_of(cell).has_value(); }

bool are_languages(const std::string& cell) { return languages_of(cell).has_value() && cell.size() > 2; }

}  // namespace

bool are_running_numbers(const std::vector<std::string>& cells) {
    int number = 0;
    for (const auto& cell : cells)
        if (!cell.empty() && cell != std::to_string(++number)) return false;
    return number > 0;
}

std::optional<std::string> field_of_content(ListKind kind, const std::vector<std::string>& cells) {
    using Test = bool (*)(const std::string&);
    static constexpr std::pair<const char*, Test> tests[] = {
        {"email", is_email}, {"website", is_website},      {"hs_codes", is_hs_code},    {"phone", is_phone},
        {"side", is_side},   {"languages", are_languages}, {"country", is_country_code}};
    for (const auto& [field, test] : tests) {
        const auto known = fields_of(kind);
        if (std::ranges::find(known, field, &ListField::key) == known.end()) continue;
        std::size_t filled = 0, fitting = 0;
        for (const auto& cell : cells) {
            if (cell.empty()) continue;
            ++filled;
            fitting += test(cell) ? 1 : 0;
        }
        if (filled > 0 && fitting * 5 >= filled * 4) return field;
    }
    return std::nullopt;
}

}  // namespace gyoryu::documents
