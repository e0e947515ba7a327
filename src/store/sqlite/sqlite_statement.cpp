#include "store/sqlite/sqlite_statement.h"

#include "store/failures.h"
#include "store/sqlite/sqlite_failure.h"

#include <sqlite3.h>

#include <cstdlib>
#include <utility>

namespace gyoryu::store {

SqliteStatement::SqliteStatement(sqlite3* handle, std::string_view sql) : handle_(handle) {
    const int code = sqlite3_prepare_v3(handle, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT,
                                        &statement_, nullptr);
    if (code != SQLITE_OK) throw_sqlite(handle, code, sql);
    if (!statement_) throw BadStatement("empty statement");
}

SqliteStatement::SqliteStatement(SqliteStatement&& other) noexcept
    : handle_(other.handle_), statement_(std::exchange(other.statement_, nullptr)) {}

SqliteStatement::~SqliteStatement() { sqlite3_finalize(statement_); }

void SqliteStatement::bind(std::span<const Value> params) {
    // To SQLite `$2` is a name, and names are numbered as they come.
    for (int index = 1; index <= sqlite3_bind_parameter_count(statement_); ++index) {
        const char* name = sqlite3_bind_parameter_name(statement_, index);
        const auto number = name ? std::strtoul(name + 1, nullptr, 10) : 0;
        if (number < 1 || number > params.size())
            throw BadStatement(std::string("no value for a parameter of: ") + sqlite3_sql(statement_));
        bind_one(index, params[number - 1]);
    }
}

void SqliteStatement::bind_one(int index, const Value& value) {
    int code = SQLITE_OK;
    if (const auto* text = std::get_if<std::string>(&value))
        code = sqlite3_bind_text64(statement_, index, text->data(), text->size(), SQLITE_STATIC, SQLITE_UTF8);
    else if (const auto* integer = std::get_if<std::int64_t>(&value))
        code = sqlite3_bind_int64(statement_, index, *integer);
    else if (const auto* real = std::get_if<double>(&value))
        code = sqlite3_bind_double(statement_, index, *real);
    else
        code = sqlite3_bind_null(statement_, index);
    if (code != SQLITE_OK) throw_sqlite(handle_, code, sqlite3_sql(statement_));
}

bool SqliteStatement::step() {
    const int code = sqlite3_step(statement_);
    if (code == SQLITE_ROW) return true;
    if (code != SQLITE_DONE) throw_sqlite(handle_, code, sqlite3_sql(statement_));
    return false;
}

void SqliteStatement::reset() noexcept {
    sqlite3_reset(statement_);
    sqlite3_clear_bindings(statement_);
}

Row SqliteStatement::row() const {
    const int count = sqlite3_column_count(statement_);
    Row row;
    row.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        switch (sqlite3_column_type(statement_, i)) {
            case SQLITE_INTEGER:
                row.emplace_back(std::int64_t{sqlite3_column_int64(statement_, i)});
                break;
            case SQLITE_FLOAT:
                row.emplace_back(sqlite3_column_double(statement_, i));
                break;
            case SQLITE_NULL:
                row.emplace_back(nullptr);
                break;
            default:
                row.emplace_back(std::string(reinterpret_cast<const char*>(sqlite3_column_text(statement_, i)),
                                             static_cast<std::size_t>(sqlite3_column_bytes(statement_, i))));
        }
    }
    return row;
}

std::vector<std::string> SqliteStatement::columns() const {
    std::vector<std::string> names;
    for (int i = 0; i < sqlite3_column_count(statement_); ++i) names.emplace_back(sqlite3_column_name(statement_, i));
    return names;
}

}  // namespace gyoryu::store
