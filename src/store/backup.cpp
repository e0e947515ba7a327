#include "store/backup.h"

#include "store/durable_file.h"
#include "store/failures.h"
#include "store/migrate.h"
#include "store/postgres/postgres_connection.h"
#include "store/sqlite/sqlite_connection.h"
#include "store/sqlite/sqlite_failure.h"
#include "store/table_copy.h"

#include <sqlite3.h>

namespace gyoryu::store {

namespace {

constexpr std::chrono::minutes longest_statement{60};

std::unique_ptr<Connection> open_source(const DatabaseSettings& settings) {
    if (!settings.url.empty()) return open_postgres(settings.url, longest_statement);
    return open_sqlite(settings.data_folder / sqlite_file_name, SqliteMode::existing);
}

/// Ends the transaction that holds the snapshot.
class Snapshot {
public:
    explicit Snapshot(Connection& connection) : connection_(connection) { connection_.begin(Access::read); }
    ~Snapshot() { connection_.rollback(); }
    Snapshot(const Snapshot&) = delete;
    Snapshot& operator=(const Snapshot&) = delete;

private:
    Connection& connection_;
};

/// Page by page. The source holds a snapshot already, which is what gets copied: writers neither wait nor show.
void copy_pages(Connection& source, Connection& target) {
    sqlite3* to = sqlite_handle(target);
    sqlite3_backup* copy = sqlite3_backup_init(to, "main", sqlite_handle(source), "main");
    if (!copy) throw_sqlite(to, sqlite3_errcode(to), "backup");
    const int stepped = sqlite3_backup_step(copy, -1);
    const int finished = sqlite3_backup_finish(copy);
    if (stepped != SQLITE_DONE) throw_sqlite(nullptr, stepped, "backup");
    if (finished != SQLITE_OK) throw_sqlite(nullptr, finished, "backup");
}

/// The same tables made in SQLite, filled row by row.
void copy_rows(Connection& source, Connection& target, int schema_version) {
    target.run_script("PRAGMA foreign_keys = OFF");
    target.begin(Access::write);
    migrate_within(target, 0, schema_version);
    for (const auto& table : table_names(target)) copy_table(source, target, table);
    target.commit();
}

base::Result<BackupInfo> copy_store(Connection& source, const std::filesystem::path& file, base::Instant now) {
    const Snapshot snapshot(source);
    BackupInfo info;
    info.made_at = now;
    info.schema_version = stored_schema_version(source);
    if (info.schema_version > program_schema_version())
        return base::fail(
            base::FaultCode::store_newer_than_program,
            {{"store", std::to_string(info.schema_version)}, {"program", std::to_string(program_schema_version())}});
    const auto target = open_sqlite(file, SqliteMode::create);
    // The one wait for the disk is after sealing; before it nobody relies on the file.
    target->run_script("PRAGMA synchronous = OFF");
    if (source.dialect() == Dialect::sqlite)
        copy_pages(source, *target);
    else
        copy_rows(source, *target, info.schema_version);
    target->run_script("PRAGMA journal_mode = DELETE");
    info.tables = count_tables(source, table_names(*target));
    return info;
}

}  // namespace

base::Result<BackupInfo> make_backup(const DatabaseSettings& settings, const std::filesystem::path& file,
                                     base::Instant now) {
    const auto exists = [&] { return base::fail(base::FaultCode::file_exists, {{"file", file.string()}}); };
    if (std::filesystem::exists(file)) return exists();
    return as_fault([&]() -> base::Result<BackupInfo> {
        const TemporaryFile partial(file.string() + ".partial");
        const auto source = open_source(settings);
        GYORYU_TRY(info, copy_store(*source, partial.path(), now));
        GYORYU_CHECK(seal_backup(partial.path(), info));
        GYORYU_TRY(verified, verify_backup(partial.path()));
        if (!rename_durably_if_new(partial.path(), file)) return exists();
        return verified;
    });
}

}  // namespace gyoryu::store
