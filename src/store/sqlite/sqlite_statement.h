#pragma once

#include "store/value.h"

#include <span>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace gyoryu::store {

/// One prepared statement; owned.
class SqliteStatement {
public:
    SqliteStatement(sqlite3* handle, std::string_view sql);
    SqliteStatement(SqliteStatement&& other) noexcept;
    SqliteStatement& operator=(SqliteStatement&&) = delete;
    ~SqliteStatement();

    /// `params[n - 1]` to every `$n`. The values must outlive the run.
    void bind(std::span<const Value> params);
    /// True when there is a row to read.
    bool step();
    /// Ready for the next run; locks are let go.
    void reset() noexcept;

    Row row() const;
    std::vector<std::string> columns() const;

private:
    void bind_one(int index, const Value& value);

    sqlite3* handle_;
    sqlite3_stmt* statement_ = nullptr;
};

}  // namespace gyoryu::store
