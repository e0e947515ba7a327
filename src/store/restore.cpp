#include "store/restore.h"

#include "store/durable_file.h"
#include "store/failures.h"
#include "store/folder_lock.h"
#include "store/migrate.h"
#include "store/postgres/postgres_connection.h"
#include "store/sqlite/sqlite_connection.h"
#include "store/statements.h"
#include "store/table_copy.h"

#include <algorithm>

namespace gyoryu::store {

namespace {

constexpr std::chrono::minutes longest_statement{60};

auto has_data() { return base::fail(base::FaultCode::conflict_exists, {{"what", "store"}}); }

bool any_rows(const std::vector<TableCount>& counts) {
    return std::ranges::any_of(counts, [](const TableCount& count) { return count.rows > 0; });
}

/// False also for a file that no longer can be read: it is replaced only when that was asked for.
bool sqlite_is_empty(const std::filesystem::path& file) {
    if (!std::filesystem::exists(file)) return true;
    try {
        const auto connection = open_sqlite(file, SqliteMode::existing);
        return !any_rows(count_tables(*connection, table_names(*connection)));
    } catch (const StoreFailure&) {
        return false;
    }
}

/// What the old file's log still holds must never be played into the new file.
void retire(const std::filesystem::path& file) {
    try {
        // The last connection moves the log into the file and removes it.
        if (std::filesystem::exists(file)) open_sqlite(file, SqliteMode::existing)->query("SELECT 1", {});
    } catch (const StoreFailure&) {
    }
    std::error_code ignored;
    for (const char* suffix : {"-wal", "-shm"}) std::filesystem::remove(file.string() + suffix, ignored);
}

/// The database alone, without its seal, as a file that can be opened for writing.
base::Result<void> unpack(const std::filesystem::path& backup, const std::filesystem::path& into) {
    const auto copy = open_sqlite(backup, SqliteMode::read_copy);
    const auto pages = integer_of(copy->query("PRAGMA page_count", {})[0][0]);
    const auto page_size = integer_of(copy->query("PRAGMA page_size", {})[0][0]);
    copy_privately(backup, into, static_cast<std::uintmax_t>(pages * page_size));
    {
        const auto connection = open_sqlite(into, SqliteMode::existing);
        GYORYU_CHECK(migrate(*connection));
    }
    sync_file(into);
    return {};
}

base::Result<void> restore_sqlite(const std::filesystem::path& folder, const std::filesystem::path& backup,
                                  RestoreOptions options) {
    const auto lock = FolderLock::take(folder);
    if (!lock) return base::fail(lock.error());
    const auto file = folder / sqlite_file_name;
    if (!options.replace && !sqlite_is_empty(file)) return has_data();
    const TemporaryFile restored(file.string() + ".restored");
    GYORYU_CHECK(unpack(backup, restored.path()));
    retire(file);
    rename_durably(restored.path(), file);
    return {};
}

std::vector<std::string> tables_there(Connection& postgres) {
    std::vector<std::string> names;
    for (const Row& row :
         postgres.query("SELECT tablename::text FROM pg_tables WHERE schemaname = current_schema()", {}))
        names.push_back(text_of(row[0]));
    return names;
}

/// Only what is ours: the schema may hold other programs' tables.
std::vector<std::string> ours_among(const std::vector<std::string>& there, const std::vector<std::string>& ours) {
    std::vector<std::string> both;
    for (const auto& table : there)
        if (std::ranges::find(ours, table) != ours.end()) both.push_back(table);
    return both;
}

base::Result<void> fill_postgres(Connection& postgres, Connection& copy, const BackupInfo& info,
                                 RestoreOptions options) {
    const auto tables = table_names(copy);
    const auto there = ours_among(tables_there(postgres), tables);
    if (!options.replace && any_rows(count_tables(postgres, there))) return has_data();
    for (const auto& table : there) postgres.run_script("DROP TABLE " + quoted_name(table) + " CASCADE");
    postgres.run_script("DROP TABLE IF EXISTS schema_migrations; DROP FUNCTION IF EXISTS gyoryu_append_only()");
    migrate_within(postgres, 0, info.schema_version);
    copy.begin(Access::read);
    for (const auto& table : tables) copy_table(copy, postgres, table);
    copy.rollback();
    migrate_within(postgres, info.schema_version, program_schema_version());
    return {};
}

base::Result<void> restore_postgres(const std::string& url, const std::filesystem::path& backup, const BackupInfo& info,
                                    RestoreOptions options) {
    const auto copy = open_sqlite(backup, SqliteMode::read_copy);
    const auto postgres = open_postgres(url, longest_statement);
    begin_exclusive(*postgres);
    auto filled = fill_postgres(*postgres, *copy, info, options);
    if (filled)
        postgres->commit();
    else
        postgres->rollback();
    return filled;
}

}  // namespace

base::Result<BackupInfo> restore_backup(const DatabaseSettings& settings, const std::filesystem::path& file,
                                        RestoreOptions options) {
    GYORYU_TRY(info, verify_backup(file));
    GYORYU_CHECK(as_fault([&] {
        return settings.url.empty() ? restore_sqlite(settings.data_folder, file, options)
                                    : restore_postgres(settings.url, file, info, options);
    }));
    return info;
}

}  // namespace gyoryu::store
