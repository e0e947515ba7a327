#pragma once

#include "store/connection.h"
#include "store/failures.h"
#include "store/value.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace gyoryu::store {

/// One connection, one transaction; not thread-safe. Made by Database::read and Database::write.
/// SQL is the common part of SQLite 3.40 and PostgreSQL 15 with `$1`, `$2`, …; quote names that are words of SQL
/// ("to", "at", "order"). A parameter standing alone (`$1 IS NULL`) has no type in PostgreSQL: compare it to a column.
/// After a statement has thrown, the transaction takes no further statement and cannot commit.
class Transaction {
public:
    explicit Transaction(Connection& connection) : connection_(connection) {}
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    Rows query(std::string_view sql, std::vector<Value> params = {});
    /// Returns the number of rows changed.
    std::int64_t execute(std::string_view sql, std::vector<Value> params = {});

    Dialect dialect() const { return connection_.dialect(); }
    /// Statements of this transaction so far.
    std::int64_t statements() const { return statements_; }
    bool failed() const { return failed_; }

private:
    template <class F>
    auto guarded(std::string_view sql, const std::vector<Value>& params, F&& run);

    Connection& connection_;
    std::int64_t statements_ = 0;
    bool failed_ = false;
};

}  // namespace gyoryu::store
