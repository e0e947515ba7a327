#include "store/conditions_sql.h"

#include "store/failures.h"

#include <boost/json/array.hpp>
#include <boost/json/serialize.hpp>

namespace gyoryu::store {

namespace {

using Kind = Condition::Kind;

std::string json_list(const std::vector<Value>& values) {
    boost::json::array list;
    for (const Value& value : values) {
        if (const auto* integer = std::get_if<std::int64_t>(&value))
            list.emplace_back(*integer);
        else
            list.emplace_back(text_of(value));
    }
    return boost::json::serialize(list);
}

/// One parameter whatever their number: one prepared statement, and no limit on parameters.
std::string among(const std::string& column, const std::vector<Value>& values, Dialect dialect, Statement& statement) {
    const std::string list = statement.parameter(json_list(values));
    if (dialect == Dialect::sqlite) return column + " IN (SELECT value FROM json_each(" + list + "))";
    const bool integers = !values.empty() && std::holds_alternative<std::int64_t>(values.front());
    return column + " IN (SELECT " + (integers ? "value::bigint" : "value") + " FROM json_array_elements_text(" + list +
           "::json))";
}

/// Where the JSON of the text stands in the JSON of the list.
std::string list_contains(const std::string& column, const Value& text, Dialect dialect, Statement& statement) {
    const std::string element = statement.parameter(boost::json::serialize(boost::json::string(text_of(text))));
    return std::string(dialect == Dialect::sqlite ? "instr(" : "strpos(") + column + ", " + element + ") > 0";
}

std::string one_token(const Shape& shape, std::string token, Statement& statement) {
    std::string sql = quoted_name(shape.key.front()) + " IN (SELECT entity_id FROM search_tokens WHERE entity = " +
                      statement.parameter(std::string(shape.entity)) + " AND token ";
    if (!token.ends_with('*')) return sql + "= " + statement.parameter(token) + ")";
    token.pop_back();
    sql += ">= " + statement.parameter(token);
    return sql + " AND token < " + statement.parameter(token + "\xF4\x8F\xBF\xBF") + ")";
}

std::string all_tokens(const Shape& shape, const std::vector<Value>& tokens, Statement& statement) {
    if (tokens.empty()) return "1 = 1";
    if (shape.key.size() != 1) throw BadStatement("no text search in " + std::string(shape.table));
    std::string sql;
    for (const Value& token : tokens) sql += (sql.empty() ? "" : " AND ") + one_token(shape, text_of(token), statement);
    return sql;
}

std::string condition_sql(const Shape& shape, const Condition& condition, Dialect dialect, Statement& statement);

std::string alternatives(const Shape& shape, const Condition& condition, Dialect dialect, Statement& statement) {
    if (condition.parts.empty()) return "1 = 0";
    std::string sql;
    for (const Condition& part : condition.parts)
        sql += (sql.empty() ? "(" : " OR ") + condition_sql(shape, part, dialect, statement);
    return sql + ")";
}

std::string condition_sql(const Shape& shape, const Condition& condition, Dialect dialect, Statement& statement) {
    if (condition.kind == Kind::any) return alternatives(shape, condition, dialect, statement);
    if (condition.kind == Kind::has_text) return all_tokens(shape, condition.values, statement);
    const std::string column = quoted_name(shape.column(condition.column).name);
    const auto compared = [&](const char* with) {
        return column + with + statement.parameter(condition.values.front());
    };
    switch (condition.kind) {
        case Kind::equal:
            return compared(" = ");
        case Kind::not_equal:
            return compared(" <> ");
        case Kind::less:
            return compared(" < ");
        case Kind::at_most:
            return compared(" <= ");
        case Kind::more:
            return compared(" > ");
        case Kind::at_least:
            return compared(" >= ");
        case Kind::is_null:
            return column + " IS NULL";
        case Kind::not_null:
            return column + " IS NOT NULL";
        case Kind::one_of:
            return among(column, condition.values, dialect, statement);
        case Kind::lists:
            return list_contains(column, condition.values.front(), dialect, statement);
        case Kind::has_text:
        case Kind::any:
            break;
    }
    throw BadStatement("unknown condition");
}

/// Strictly beyond the cell in the direction of the order, where nulls are the smallest.
std::string beyond(const Order& by, const Value& cell, bool nullable, Statement& statement) {
    const std::string column = quoted_name(by.column);
    if (is_nothing(cell)) return by.descending ? "1 = 0" : column + " IS NOT NULL";
    const std::string compared = column + (by.descending ? " < " : " > ") + statement.parameter(cell);
    return nullable && by.descending ? "(" + compared + " OR " + column + " IS NULL)" : compared;
}

std::string same(const Order& by, const Value& cell, Statement& statement) {
    if (is_nothing(cell)) return quoted_name(by.column) + " IS NULL";
    return quoted_name(by.column) + " = " + statement.parameter(cell);
}

}  // namespace

void add_conditions(const Shape& shape, const std::vector<Condition>& conditions, Dialect dialect,
                    Statement& statement) {
    const char* before = " WHERE ";
    for (const Condition& condition : conditions) {
        statement.sql += before + condition_sql(shape, condition, dialect, statement);
        before = " AND ";
    }
}

void add_after(const Shape& shape, const std::vector<Order>& order, const Row& after, bool more, Statement& statement) {
    std::string sql;
    for (std::size_t depth = 0; depth < order.size(); ++depth) {
        sql += depth == 0 ? "(" : " OR (";
        for (std::size_t i = 0; i < depth; ++i) sql += same(order[i], after[i], statement) + " AND ";
        sql += beyond(order[depth], after[depth], shape.column(order[depth].column).nullable, statement) + ")";
    }
    statement.sql += (more ? " AND (" : " WHERE (") + sql + ")";
}

}  // namespace gyoryu::store
