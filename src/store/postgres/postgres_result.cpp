#include "store/postgres/postgres_result.h"

#include "store/failures.h"

#include <charconv>
#include <cstdlib>
#include <string>

namespace gyoryu::store {

namespace {

constexpr Oid bool_type = 16, int8_type = 20, int2_type = 21, int4_type = 23, oid_type = 26;
constexpr Oid float4_type = 700, float8_type = 701, numeric_type = 1700;

Value integer_value(std::string_view text) {
    std::int64_t value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

Value cell(const PGresult* result, int row, int column) {
    if (PQgetisnull(result, row, column)) return nullptr;
    const std::string_view text(PQgetvalue(result, row, column),
                                static_cast<std::size_t>(PQgetlength(result, row, column)));
    switch (PQftype(result, column)) {
        case int8_type:
        case int4_type:
        case int2_type:
        case oid_type:
            return integer_value(text);
        case bool_type:
            return std::int64_t{text == "t"};
        case float4_type:
        case float8_type:
            return std::strtod(text.data(), nullptr);
        case numeric_type:  // a sum of integers
            if (text.find_first_of(".eNI") == std::string_view::npos) return integer_value(text);
            return std::strtod(text.data(), nullptr);
        default:
            return std::string(text);
    }
}

std::string field(const PGresult* result, int code) {
    const char* text = PQresultErrorField(result, code);
    return text ? text : "";
}

/// "Key (event_id, code)=(…) already exists." → "event_id,code"
std::string key_columns(const std::string& detail) {
    const auto open = detail.find('(');
    const auto close = detail.find(")=", open);
    if (open == std::string::npos || close == std::string::npos) return {};
    std::string columns;
    for (const char c : detail.substr(open + 1, close - open - 1))
        if (c != ' ' && c != '"') columns += c;
    return columns;
}

[[noreturn]] void throw_unique(const PGresult* result) {
    const auto table = field(result, PG_DIAG_TABLE_NAME);
    const auto detail = field(result, PG_DIAG_MESSAGE_DETAIL);
    throw UniqueViolation(table, key_columns(detail), std::hash<std::string>{}(table + " " + detail));
}

}  // namespace

void check_postgres(PGconn* connection, const PGresult* result, std::string_view doing, bool committing) {
    const auto status = PQresultStatus(result);
    if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || status == PGRES_SINGLE_TUPLE) return;
    const std::string state = field(result, PG_DIAG_SQLSTATE);
    const std::string message = (result ? std::string(PQresultErrorMessage(result)) : PQerrorMessage(connection)) +
                                " in: " + std::string(doing.substr(0, 300));
    if (PQstatus(connection) != CONNECTION_OK || state.starts_with("08") || state.starts_with("57P"))
        throw ConnectionLost(message, committing);
    if (state == "40001" || state == "40P01" || state == "55P03") throw Contention(message);
    if (state == "23505") throw_unique(result);
    if (state == "23503" || state == "23001") throw ForeignKeyViolation(message);
    if (state == "GY001") throw AppendOnlyViolation(message);
    if (state.starts_with("23")) throw ConstraintViolation(message);
    // Syntax, types and the like are ours; all else (disk full, out of time, read-only standby) is the server's.
    if (state.starts_with("42") || state.starts_with("22") || state.starts_with("0A") || state == "25P02")
        throw BadStatement(message);
    throw StoreFailure(message);
}

Row postgres_row(const PGresult* result, int row) {
    const int count = PQnfields(result);
    Row out;
    out.reserve(static_cast<std::size_t>(count));
    for (int column = 0; column < count; ++column) out.push_back(cell(result, row, column));
    return out;
}

Rows postgres_rows(const PGresult* result) {
    Rows rows;
    for (int column = 0; column < PQnfields(result); ++column) rows.columns.emplace_back(PQfname(result, column));
    const int count = PQntuples(result);
    rows.rows.reserve(static_cast<std::size_t>(count));
    for (int row = 0; row < count; ++row) rows.rows.push_back(postgres_row(result, row));
    return rows;
}

std::int64_t postgres_changes(PGresult* result) { return std::strtoll(PQcmdTuples(result), nullptr, 10); }

}  // namespace gyoryu::store
