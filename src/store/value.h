#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace gyoryu::store {

/// One cell. Text and JSON are strings (UTF-8 without U+0000); a bool is the integer 0 or 1; an instant is the
/// integer of its milliseconds since 1970 UTC; a day is the text `2016-06-22`; an empty id is null.
using Value = std::variant<std::nullptr_t, std::int64_t, double, std::string>;
using Row = std::vector<Value>;

/// The answer of a query, whole in memory.
struct Rows {
    std::vector<std::string> columns;
    std::vector<Row> rows;

    bool empty() const { return rows.empty(); }
    std::size_t size() const { return rows.size(); }
    auto begin() const { return rows.begin(); }
    auto end() const { return rows.end(); }
    const Row& operator[](std::size_t row) const { return rows[row]; }
    /// The position of a column that the query must have.
    std::size_t column(std::string_view name) const;
};

bool is_nothing(const Value& value);
/// The cell as that type; a cell of another type is a defect of the caller (std::logic_error).
/// Null reads as 0 or as empty text; an integer also reads as a real.
std::int64_t integer_of(const Value& value);
double real_of(const Value& value);
const std::string& text_of(const Value& value);

/// True for UTF-8 as Unicode defines it (no overlong forms, no surrogates), without U+0000.
bool is_storable_text(std::string_view text);

}  // namespace gyoryu::store
