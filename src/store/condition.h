#pragma once

#include "store/cell.h"

#include <string>
#include <vector>

namespace gyoryu::store {

/// What a row must fulfil. Columns are named as the members; values are ids, enums, numbers, text, days, instants.
struct Condition {
    enum class Kind {
        equal,
        not_equal,
        less,
        at_most,
        more,
        at_least,
        one_of,
        is_null,
        not_null,
        lists,
        has_text,
        any
    };

    Kind kind = Kind::equal;
    std::string column;
    std::vector<Value> values;
    std::vector<Condition> parts;
};

namespace detail {
inline Condition compare(Condition::Kind kind, std::string_view column, Value value) {
    return {kind, std::string(column), {std::move(value)}, {}};
}
}  // namespace detail

inline Condition is_null(std::string_view column) { return {Condition::Kind::is_null, std::string(column), {}, {}}; }
inline Condition not_null(std::string_view column) { return {Condition::Kind::not_null, std::string(column), {}, {}}; }

/// Equal; an empty id or optional asks for null.
template <class T>
Condition where(std::string_view column, const T& value) {
    Value cell = cell_of(value);
    if (is_nothing(cell)) return is_null(column);
    return detail::compare(Condition::Kind::equal, column, std::move(cell));
}
template <class T>
Condition where_not(std::string_view column, const T& value) {
    Value cell = cell_of(value);
    if (is_nothing(cell)) return not_null(column);
    return detail::compare(Condition::Kind::not_equal, column, std::move(cell));
}
template <class T>
Condition less(std::string_view column, const T& value) {
    return detail::compare(Condition::Kind::less, column, cell_of(value));
}
template <class T>
Condition at_most(std::string_view column, const T& value) {
    return detail::compare(Condition::Kind::at_most, column, cell_of(value));
}
template <class T>
Condition greater(std::string_view column, const T& value) {
    return detail::compare(Condition::Kind::more, column, cell_of(value));
}
template <class T>
Condition at_least(std::string_view column, const T& value) {
    return detail::compare(Condition::Kind::at_least, column, cell_of(value));
}

/// The column is one of any number of values (none: no row fulfils it).
template <class List>
Condition one_of(std::string_view column, const List& values) {
    Condition condition{Condition::Kind::one_of, std::string(column), {}, {}};
    for (const auto& value : values) condition.values.push_back(cell_of(value));
    return condition;
}

/// A JSON list of text contains the text: lists("languages", "ko").
inline Condition lists(std::string_view column, std::string_view text) {
    return detail::compare(Condition::Kind::lists, column, std::string(text));
}

/// Every one of the search tokens was indexed for the row (index_text); no tokens: every row fulfils it.
/// A token ending in `*` stands for all that begin with what is before it. The table's key is one column.
inline Condition matches_text(const std::vector<std::string>& tokens) {
    Condition condition{Condition::Kind::has_text, {}, {}, {}};
    for (const auto& token : tokens) condition.values.emplace_back(token);
    return condition;
}

/// At least one of them.
inline Condition any_of(std::vector<Condition> conditions) {
    return {Condition::Kind::any, {}, {}, std::move(conditions)};
}

struct Order {
    std::string column;
    bool descending = false;
};

/// Which rows, in which order. The key columns always follow, so the order is whole; nulls come first (last when
/// descending).
struct Select {
    std::vector<Condition> conditions = {};
    std::vector<Order> order_by = {};
    std::int64_t limit = 0;  ///< 0: all
};

}  // namespace gyoryu::store
