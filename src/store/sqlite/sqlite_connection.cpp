#include "store/sqlite/sqlite_connection.h"

#include "base/assertions.h"
#include "store/failures.h"
#include "store/sqlite/sqlite_failure.h"
#include "store/sqlite/sqlite_statement.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <list>
#include <unordered_map>

namespace gyoryu::store {

namespace {

constexpr std::size_t most_statements = 256;
constexpr int busy_timeout_ms = 15'000;

class SqliteConnection final : public Connection {
public:
    explicit SqliteConnection(sqlite3* handle) : handle_(handle) {}
    ~SqliteConnection() override {
        cached_.clear();
        sqlite3_close(handle_);
    }

    Dialect dialect() const override { return Dialect::sqlite; }
    void begin(Access access) override { plain(access == Access::write ? "BEGIN IMMEDIATE" : "BEGIN"); }
    void commit() override { plain("COMMIT"); }
    void rollback() noexcept override {
        if (sqlite3_get_autocommit(handle_) == 0) sqlite3_exec(handle_, "ROLLBACK", nullptr, nullptr, nullptr);
    }
    Rows query(std::string_view sql, std::span<const Value> params) override;
    std::int64_t execute(std::string_view sql, std::span<const Value> params) override;
    void stream(std::string_view sql, const RowSink& sink) override;
    void run_script(std::string_view sql) override {
        count_statement();
        plain(std::string(sql).c_str());
    }
    bool broken() const override { return false; }

    sqlite3* handle() const { return handle_; }

private:
    /// Resets the statement however its run ends: an open one would hold the snapshot.
    struct Run {
        SqliteStatement& statement;
        ~Run() { statement.reset(); }
    };

    void plain(const char* sql) {
        const int code = sqlite3_exec(handle_, sql, nullptr, nullptr, nullptr);
        if (code != SQLITE_OK) throw_sqlite(handle_, code, sql);
    }
    SqliteStatement& prepared(std::string_view sql);

    sqlite3* handle_;
    std::unordered_map<std::string, SqliteStatement> cached_;
};

SqliteStatement& SqliteConnection::prepared(std::string_view sql) {
    std::string key(sql);
    if (const auto found = cached_.find(key); found != cached_.end()) return found->second;
    if (cached_.size() >= most_statements) cached_.clear();
    return cached_.try_emplace(std::move(key), handle_, sql).first->second;
}

Rows SqliteConnection::query(std::string_view sql, std::span<const Value> params) {
    count_statement();
    const Run run{prepared(sql)};
    run.statement.bind(params);
    Rows rows;
    rows.columns = run.statement.columns();
    while (run.statement.step()) rows.rows.push_back(run.statement.row());
    return rows;
}

std::int64_t SqliteConnection::execute(std::string_view sql, std::span<const Value> params) {
    count_statement();
    const Run run{prepared(sql)};
    run.statement.bind(params);
    while (run.statement.step()) {
    }
    return sqlite3_changes64(handle_);
}

void SqliteConnection::stream(std::string_view sql, const RowSink& sink) {
    count_statement();
    SqliteStatement statement(handle_, sql);
    while (statement.step()) sink(statement.row());
}

/// SQLite would make it readable for everyone.
void make_private_file(const std::filesystem::path& file) {
    const int descriptor = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0) throw StoreFailure(file.string() + ": " + std::strerror(errno));
    ::close(descriptor);
}

/// A path as part of a file: URI.
std::string uri_of(const std::filesystem::path& file) {
    std::string uri = "file:";
    for (const char c : file.string()) {
        if (c == '?' || c == '#' || c == '%')
            uri += c == '?' ? "%3f" : c == '#' ? "%23" : "%25";
        else
            uri += c;
    }
    return uri + "?immutable=1";
}

void prepare_connection(SqliteConnection& connection, SqliteMode mode) {
    sqlite3* handle = connection.handle();
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_busy_timeout(handle, busy_timeout_ms);
    // "name" is a column, never text; a schema from elsewhere runs no functions.
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    connection.run_script(
        "PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON; PRAGMA temp_store = MEMORY;"
        "PRAGMA cache_size = -16000;");
    if (mode == SqliteMode::read_copy) return connection.run_script("PRAGMA query_only = ON");
    connection.run_script(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA journal_size_limit = 67108864;");
}

}  // namespace

std::unique_ptr<Connection> open_sqlite(const std::filesystem::path& file, SqliteMode mode) {
    if (mode == SqliteMode::create) make_private_file(file);
    const bool copy = mode == SqliteMode::read_copy;
    const std::string name = copy ? uri_of(file) : file.string();
    const int flags = SQLITE_OPEN_NOMUTEX | (copy ? SQLITE_OPEN_READONLY | SQLITE_OPEN_URI : SQLITE_OPEN_READWRITE);
    sqlite3* handle = nullptr;
    const int code = sqlite3_open_v2(name.c_str(), &handle, flags, nullptr);
    auto connection = std::make_unique<SqliteConnection>(handle);
    if (code != SQLITE_OK) throw_sqlite(handle, code, file.string());
    try {
        prepare_connection(*connection, mode);
    } catch (const Contention& contention) {
        throw StoreFailure(contention.what());
    }
    return connection;
}

sqlite3* sqlite_handle(Connection& connection) {
    auto* sqlite = dynamic_cast<SqliteConnection*>(&connection);
    GYORYU_ASSERT(sqlite != nullptr);
    return sqlite->handle();
}

}  // namespace gyoryu::store
