#include "store/value.h"

#include "base/utf8.h"

#include <algorithm>
#include <stdexcept>

namespace gyoryu::store {

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
        const std::size_t length = base::character_length(text);
        if (length == 0) return false;
        text.remove_prefix(length);
    }
    return true;
}

}  // namespace gyoryu::store
