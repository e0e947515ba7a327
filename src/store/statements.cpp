#include "store/statements.h"

#include "store/conditions_sql.h"
#include "store/failures.h"

#include <algorithm>

namespace gyoryu::store {

namespace {

std::string column_list(const Shape& shape) {
    std::string list;
    for (const Column& column : shape.columns) list += (list.empty() ? "" : ", ") + quoted_name(column.name);
    return list;
}

void add_order(const Shape& shape, const std::vector<Order>& order, Statement& statement) {
    std::string list;
    for (const Order& by : order) {
        list += (list.empty() ? "" : ", ") + quoted_name(by.column) + (by.descending ? " DESC" : "");
        // The two databases disagree where nothing is said.
        if (shape.column(by.column).nullable) list += by.descending ? " NULLS LAST" : " NULLS FIRST";
    }
    statement.sql += " ORDER BY " + list;
}

void add_key_conflict(const Shape& shape, Statement& statement) {
    std::string keys;
    std::string sets;
    for (const auto name : shape.key) keys += (keys.empty() ? "" : ", ") + quoted_name(name);
    for (const Column& column : shape.columns)
        if (!shape.is_key(column.name))
            sets += (sets.empty() ? "" : ", ") + quoted_name(column.name) + " = excluded." + quoted_name(column.name);
    statement.sql += " ON CONFLICT (" + keys + ") DO UPDATE SET " + sets;
}

}  // namespace

std::string Statement::parameter(Value value) {
    params.push_back(std::move(value));
    return "$" + std::to_string(params.size());
}

std::string quoted_name(std::string_view name) { return "\"" + std::string(name) + "\""; }

std::vector<Order> whole_order(const Shape& shape, const std::vector<Order>& asked) {
    std::vector<Order> order = asked;
    for (const auto name : shape.key)
        if (std::ranges::find(order, name, &Order::column) == order.end())
            order.push_back({std::string(name), !asked.empty() && asked.back().descending});
    for (const Order& by : order) shape.column(by.column);
    return order;
}

Statement select_statement(const Shape& shape, const Select& select, Dialect dialect, const Row& after) {
    Statement statement{"SELECT " + column_list(shape) + " FROM " + quoted_name(shape.table), {}};
    const auto order = whole_order(shape, select.order_by);
    add_conditions(shape, select.conditions, dialect, statement);
    if (!after.empty()) add_after(shape, order, after, !select.conditions.empty(), statement);
    add_order(shape, order, statement);
    if (select.limit > 0) statement.sql += " LIMIT " + statement.parameter(select.limit);
    return statement;
}

Statement count_statement(const Shape& shape, const std::vector<Condition>& conditions, Dialect dialect) {
    Statement statement{"SELECT count(*) FROM " + quoted_name(shape.table), {}};
    add_conditions(shape, conditions, dialect, statement);
    return statement;
}

Statement erase_statement(const Shape& shape, const std::vector<Condition>& conditions, Dialect dialect) {
    if (conditions.empty()) throw BadStatement("refused to empty " + std::string(shape.table));
    Statement statement{"DELETE FROM " + quoted_name(shape.table), {}};
    add_conditions(shape, conditions, dialect, statement);
    return statement;
}

Statement insert_statement(const Shape& shape, std::span<const Row> rows, OnConflict on_conflict) {
    Statement statement{"INSERT INTO " + quoted_name(shape.table) + " (" + column_list(shape) + ") VALUES ", {}};
    for (std::size_t i = 0; i < rows.size(); ++i) {
        statement.sql += i == 0 ? "(" : ", (";
        for (std::size_t c = 0; c < rows[i].size(); ++c)
            statement.sql += (c == 0 ? "" : ", ") + statement.parameter(rows[i][c]);
        statement.sql += ")";
    }
    if (on_conflict == OnConflict::keep_old) statement.sql += " ON CONFLICT DO NOTHING";
    if (on_conflict == OnConflict::replace) add_key_conflict(shape, statement);
    return statement;
}

Statement update_statement(const Shape& shape, const Row& row, const Value* expected_revision) {
    Statement statement{"UPDATE " + quoted_name(shape.table) + " SET ", {}};
    std::string conditions;
    bool first = true;
    for (std::size_t c = 0; c < row.size(); ++c) {
        const auto name = shape.columns[c].name;
        if (shape.is_key(name)) {
            conditions +=
                (conditions.empty() ? " WHERE " : " AND ") + quoted_name(name) + " = " + statement.parameter(row[c]);
            continue;
        }
        statement.sql += (first ? "" : ", ") + quoted_name(name) + " = " + statement.parameter(row[c]);
        first = false;
    }
    if (expected_revision) conditions += " AND revision = " + statement.parameter(*expected_revision);
    statement.sql += conditions;
    return statement;
}

}  // namespace gyoryu::store
