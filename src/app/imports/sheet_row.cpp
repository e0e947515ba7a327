#include "app/imports/sheet_row.h"

#include <algorithm>
#include <charconv>

namespace gyoryu::app {

namespace {

int number_of(const std::string& text) {
    int number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

const std::string nothing;

}  // namespace

SheetRow::SheetRow(const domain::Import& import, const std::vector<std::string>& cells)
    : cells_(cells), given_(import.given), number_(cells.empty() ? 0 : number_of(cells.front())) {
    for (const auto& [column, field] : import.mapping) columns_.emplace(field, number_of(column));
}

const std::string& SheetRow::operator[](const std::string& field) const {
    const auto& text = own(field);
    if (!text.empty()) return text;
    const auto given = given_.find(field);
    return given == given_.end() ? nothing : given->second;
}

const std::string& SheetRow::own(const std::string& field) const {
    const int at = column(field);
    return at < 0 || static_cast<std::size_t>(at) + 1 >= cells_.size() ? nothing
                                                                       : cells_[static_cast<std::size_t>(at) + 1];
}

int SheetRow::column(const std::string& field) const {
    const auto found = columns_.find(field);
    return found == columns_.end() ? -1 : found->second;
}

bool SheetRow::says_nothing() const {
    return std::ranges::all_of(columns_,
                               [&](const auto& one) { return one.first == "code" || own(one.first).empty(); });
}

std::map<std::string, std::string> SheetRow::values() const {
    std::map<std::string, std::string> values;
    for (const auto& [field, column] : columns_)
        if (has(field)) values.emplace(field, (*this)[field]);
    return values;
}

}  // namespace gyoryu::app
