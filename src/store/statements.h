#pragma once

#include "store/condition.h"
#include "store/connection.h"
#include "store/shape.h"

#include <span>
#include <string>
#include <vector>

namespace gyoryu::store {

/// SQL with its parameters, put together for one dialect.
struct Statement {
    std::string sql;
    std::vector<Value> params;

    /// Adds the value; returns its `$n`.
    std::string parameter(Value value);
};

std::string quoted_name(std::string_view name);

/// The order of a select with the key columns that make it whole.
std::vector<Order> whole_order(const Shape& shape, const std::vector<Order>& asked);

/// `after`: the cells of whole_order of the last row seen, or empty.
Statement select_statement(const Shape& shape, const Select& select, Dialect dialect, const Row& after = {});
Statement count_statement(const Shape& shape, const std::vector<Condition>& conditions, Dialect dialect);
Statement erase_statement(const Shape& shape, const std::vector<Condition>& conditions, Dialect dialect);

enum class OnConflict { fail, keep_old, replace };
/// One statement for all rows (of shape().columns).
Statement insert_statement(const Shape& shape, std::span<const Row> rows, OnConflict on_conflict);
/// By key, and by revision when that is given.
Statement update_statement(const Shape& shape, const Row& row, const Value* expected_revision);

}  // namespace gyoryu::store
