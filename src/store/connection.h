#pragma once

#include "store/value.h"

#include <cstdint>
#include <functional>
#include <span>
#include <string_view>

namespace gyoryu::store {

enum class Dialect { sqlite, postgres };
enum class Access { read, write };

/// One connection of one driver; used by one thread at a time. Parameters are `$1`, `$2`, … in the order given.
/// Every failure is one of failures.h.
class Connection {
public:
    using RowSink = std::function<void(Row)>;

    Connection() = default;
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;
    virtual ~Connection() = default;

    virtual Dialect dialect() const = 0;
    virtual void begin(Access access) = 0;
    virtual void commit() = 0;
    virtual void rollback() noexcept = 0;
    virtual Rows query(std::string_view sql, std::span<const Value> params) = 0;
    /// The number of rows changed.
    virtual std::int64_t execute(std::string_view sql, std::span<const Value> params) = 0;
    /// Hands over one row after the other without holding them all.
    virtual void stream(std::string_view sql, const RowSink& sink) = 0;
    /// Several statements without parameters, as in a migration.
    virtual void run_script(std::string_view sql) = 0;
    /// True when it can never be used again.
    virtual bool broken() const = 0;

    /// Statements run so far, those of begin and commit not counted.
    std::int64_t statements() const { return statements_; }

protected:
    void count_statement() { ++statements_; }

private:
    std::int64_t statements_ = 0;
};

}  // namespace gyoryu::store
