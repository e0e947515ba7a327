#include "store/value.h"

#include <algorithm>
#include <stdexcept>

namespace gyoryu::store {

namespace {

/// How many bytes the code point at the front takes; 0 when it is none.
std::size_t code_point_length(std::string_view text) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char first = byte(0);
    if (first < 0x80) return first == 0 ? 0 : 1;
    const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || text.size() < length) return 0;
    for (std::size_t i = 1; i < length; ++i)
        if ((byte(i) & 0xC0) != 0x80) return 0;
    if (first == 0xE0 && byte(1) < 0xA0) return 0;
    if (first == 0xED && byte(1) > 0x9F) return 0;
    if (first == 0xF0 && byte(1) < 0x90) return 0;
    if (first == 0xF4 && byte(1) > 0x8F) return 0;
    return length;
}

}  // namespace

std::size_t Rows::column(std::string_view name) const {
    const auto found = std::ranges::find(columns, name);
    if (found == columns.end()) throw std::logic_error("the query has no column " + std::string(name));
    return static_cast<std::size_t>(found - columns.begin());
}

bool is_nothing(const Value& value) { return std::holds_alternative<std::nullptr_t>(value); }

std::int64_t integer_of(const Value& value) {
    if (is_nothing(value)) return 0;
    if (const auto* integer = std::get_if<std::int64_t>(&value)) return *integer;
    throw std::logic_error("an integer was expected in the row");
}

double real_of(const Value& value) {
    if (const auto* real = std::get_if<double>(&value)) return *real;
    return static_cast<double>(integer_of(value));
}

const std::string& text_of(const Value& value) {
    static const std::string none;
    if (is_nothing(value)) return none;
    if (const auto* text = std::get_if<std::string>(&value)) return *text;
    throw std::logic_error("text was expected in the row");
}

bool is_storable_text(std::string_view text) {
    while (!text.empty()) {
        const std::size_t length = code_point_length(text);
        if (length == 0) return false;
        text.remove_prefix(length);
    }
    return true;
}

}  // namespace gyoryu::store
