#include "store/migrate.h"

#include "base/assertions.h"
#include "base/embedded.h"

#include <charconv>
#include <utility>

namespace gyoryu::store {

namespace {

// Any number will do, as long as no other program takes it in the same database.
constexpr std::string_view advisory_lock_sql = "SELECT pg_advisory_xact_lock(4798402718)";

/// "0001_first.sql" → 1
int version_of(std::string_view path) {
    int version = 0;
    std::from_chars(path.data(), path.data() + std::min<std::size_t>(path.size(), 4), version);
    GYORYU_ASSERT(version > 0);
    return version;
}

void replace_all(std::string& text, std::string_view from, std::string_view to) {
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

bool has_version_table(Connection& connection) {
    const std::string_view sql = connection.dialect() == Dialect::sqlite
                                     ? "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'schema_migrations'"
                                     : "SELECT 1 WHERE to_regclass('schema_migrations') IS NOT NULL";
    return !connection.query(sql, {}).empty();
}

base::Result<void> migrate_in_transaction(Connection& connection) {
    const int stored = stored_schema_version(connection);
    const int newest = program_schema_version();
    if (stored > newest)
        return base::fail(base::FaultCode::store_newer_than_program,
                          {{"store", std::to_string(stored)}, {"program", std::to_string(newest)}});
    migrate_within(connection, stored, newest);
    return {};
}

}  // namespace

void begin_exclusive(Connection& connection) {
    if (connection.dialect() == Dialect::sqlite) return connection.begin(Access::write);
    // A serializable snapshot would be older than the lock: whoever waited would not see what was made.
    connection.run_script("BEGIN ISOLATION LEVEL READ COMMITTED");
    connection.query(advisory_lock_sql, {});
}

int program_schema_version() {
    int newest = 0;
    for (const auto& file : embedded::migrations()) newest = std::max(newest, version_of(file.path));
    return newest;
}

int stored_schema_version(Connection& connection) {
    if (!has_version_table(connection)) return 0;
    const auto rows = connection.query("SELECT max(version) FROM schema_migrations", {});
    return static_cast<int>(integer_of(rows[0][0]));
}

void migrate_within(Connection& connection, int from_version, int to_version) {
    for (const auto& file : embedded::migrations()) {
        const int version = version_of(file.path);
        if (version <= from_version || version > to_version) continue;
        connection.run_script(in_dialect(file.bytes, connection.dialect()));
        const Value params[] = {std::int64_t{version}, std::string(file.path)};
        connection.execute("INSERT INTO schema_migrations (version, name) VALUES ($1, $2)", params);
    }
}

base::Result<void> migrate(Connection& connection) {
    // Almost always there is nothing to do: look before locking.
    connection.begin(Access::read);
    const int stored = stored_schema_version(connection);
    connection.rollback();
    if (stored == program_schema_version()) return {};
    begin_exclusive(connection);
    try {
        auto done = migrate_in_transaction(connection);
        if (done)
            connection.commit();
        else
            connection.rollback();
        return done;
    } catch (...) {
        connection.rollback();
        throw;
    }
}

std::string in_dialect(std::string_view script, Dialect dialect) {
    const bool sqlite = dialect == Dialect::sqlite;
    std::string out;
    bool wanted = true;
    for (std::size_t at = 0; at < script.size();) {
        const auto line = script.substr(at, std::min(script.find('\n', at), script.size() - 1) + 1 - at);
        at += line.size();
        if (line.starts_with("-- both:"))
            wanted = true;
        else if (line.starts_with("-- sqlite:"))
            wanted = sqlite;
        else if (line.starts_with("-- postgres:"))
            wanted = !sqlite;
        else if (wanted)
            out += line;
    }
    replace_all(out, "{text}", sqlite ? "TEXT" : "TEXT COLLATE \"C\"");
    replace_all(out, "{int}", sqlite ? "INTEGER" : "BIGINT");
    replace_all(out, "{real}", sqlite ? "REAL" : "DOUBLE PRECISION");
    replace_all(out, "{strict}", sqlite ? "STRICT" : "");
    return out;
}

}  // namespace gyoryu::store
