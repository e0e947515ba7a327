#pragma once

#include "base/result.h"
#include "store/pool.h"
#include "store/transaction.h"

#include <atomic>
#include <chrono>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <type_traits>

namespace gyoryu::store {

class FolderLock;

struct DatabaseSettings {
    std::filesystem::path data_folder;  ///< SQLite lives in data_folder/gyoryu.sqlite; made when missing (0700)
    std::string url;                    ///< `postgresql://…`; empty for SQLite
    int connections = 8;                ///< most at a time; on SQLite readers beside the one writer
    std::chrono::milliseconds statement_timeout{30'000};  ///< PostgreSQL
};

/// The store of one installation: a bounded pool of connections; thread-safe.
class Database {
public:
    /// Opens the store, making or migrating it under a lock. On SQLite the data folder is locked against a second
    /// program until the Database goes. Faults: store_in_use, store_newer_than_program {store, program},
    /// store_damaged, store_unavailable {reason}.
    static base::Result<std::unique_ptr<Database>> open(const DatabaseSettings& settings);
    ~Database();

    /// Runs `f(Transaction&)`, which returns a value, a Result or nothing, on one consistent snapshot.
    template <class F>
    auto read(F&& f) {
        return transact(Access::read, f);
    }

    /// Runs `f(Transaction&)` and commits when it returns a value (or nothing); rolls back when it returns a fault or
    /// throws. Durable before it returns. Transactions take effect one after the other (SQLite: BEGIN IMMEDIATE,
    /// PostgreSQL: serializable). Where they collide, or a key is taken, `f` runs again: it only uses `tx`.
    template <class F>
    auto write(F&& f) {
        return transact(Access::write, f);
    }

    Dialect dialect() const { return dialect_; }
    /// Statements of all transactions so far.
    std::int64_t statements() const { return statements_.load(); }

private:
    using Body = std::function<bool(Transaction&)>;  // true: keep

    Database();

    template <class T>
    static bool to_be_kept(const T&) {
        return true;
    }
    template <class T>
    static bool to_be_kept(const base::Result<T>& result) {
        return result.has_value();
    }

    template <class F>
    auto transact(Access access, F& f) {
        using Answer = std::invoke_result_t<F&, Transaction&>;
        if constexpr (std::is_void_v<Answer>) {
            run(access, [&](Transaction& tx) { return f(tx), true; });
        } else {
            std::optional<Answer> answer;
            run(access, [&](Transaction& tx) {
                answer.emplace(f(tx));
                return to_be_kept(*answer);
            });
            return std::move(*answer);
        }
    }

    void run(Access access, const Body& body);
    void run_once(Connection& connection, Access access, const Body& body);

    Dialect dialect_ = Dialect::sqlite;
    std::unique_ptr<FolderLock> lock_;
    std::shared_ptr<Pool> readers_;
    std::shared_ptr<Pool> writers_;
    std::atomic<std::int64_t> statements_{0};
};

}  // namespace gyoryu::store
