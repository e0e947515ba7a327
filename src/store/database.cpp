#include "store/database.h"

#include "base/random.h"
#include "store/folder_lock.h"
#include "store/migrate.h"
#include "store/postgres/postgres_connection.h"
#include "store/sqlite/sqlite_connection.h"

#include <algorithm>
#include <thread>

namespace gyoryu::store {

namespace {

constexpr int most_attempts = 40;
constexpr int most_reconnects = 3;

/// A transaction inside a transaction of the same thread would wait for itself.
class NoNesting {
public:
    NoNesting() {
        if (inside_) throw std::logic_error("a transaction was started inside a transaction");
        inside_ = true;
    }
    ~NoNesting() { inside_ = false; }

private:
    static thread_local bool inside_;
};
thread_local bool NoNesting::inside_ = false;

/// Longer after each collision, and never two alike: losers must not meet again.
void pause_after(int attempt) {
    thread_local base::Random random(std::hash<std::thread::id>{}(std::this_thread::get_id()));
    const auto most_us = std::uint64_t{500} << std::min(attempt, 7);
    std::this_thread::sleep_for(std::chrono::microseconds(random.below(most_us)));
}

}  // namespace

Database::Database() = default;
Database::~Database() = default;

base::Result<std::unique_ptr<Database>> Database::open(const DatabaseSettings& settings) {
    std::unique_ptr<Database> database(new Database());
    const auto most = static_cast<std::size_t>(std::max(1, settings.connections));
    if (settings.url.empty()) {
        GYORYU_TRY(lock, FolderLock::take(settings.data_folder));
        database->lock_ = std::move(lock);
        const auto file = settings.data_folder / sqlite_file_name;
        const auto connect = [file] { return open_sqlite(file, SqliteMode::create); };
        database->readers_ = std::make_shared<Pool>(connect, most);
        database->writers_ = std::make_shared<Pool>(connect, 1);
    } else {
        database->dialect_ = Dialect::postgres;
        const auto connect = [url = settings.url, timeout = settings.statement_timeout] {
            return open_postgres(url, timeout);
        };
        database->readers_ = database->writers_ = std::make_shared<Pool>(connect, most);
    }
    GYORYU_CHECK(as_fault([&]() -> base::Result<void> {
        auto lease = database->writers_->acquire();
        return migrate(*lease);
    }));
    return database;
}

void Database::run(Access access, const Body& body) {
    const NoNesting alone;
    Pool& pool = access == Access::read ? *readers_ : *writers_;
    std::optional<std::size_t> taken;
    for (int attempt = 1;; ++attempt) {
        try {
            auto lease = pool.acquire();
            return run_once(*lease, access, body);
        } catch (const Contention& contention) {
            if (attempt == most_attempts) throw StoreFailure(contention.what());
        } catch (const UniqueViolation& violation) {
            // A row that another transaction committed after this one began is refused by its key before PostgreSQL
            // sees that the two collide. On the next snapshot the body sees the row: it says what that means, or takes
            // the next number of the list. Who asks for the very same key again has met a true duplicate.
            if (dialect_ != Dialect::postgres || taken == violation.row || attempt == most_attempts) throw;
            taken = violation.row;
        } catch (const ConnectionLost& lost) {
            if (lost.maybe_committed || attempt >= most_reconnects) throw;
        }
        pause_after(attempt);
    }
}

void Database::run_once(Connection& connection, Access access, const Body& body) {
    connection.begin(access);
    Transaction tx(connection);
    try {
        const bool keep = body(tx);
        statements_ += tx.statements();
        if (keep && tx.failed()) throw BadStatement("a failed transaction was to be committed");
        if (keep)
            connection.commit();
        else
            connection.rollback();
    } catch (...) {
        connection.rollback();
        throw;
    }
}

}  // namespace gyoryu::store
