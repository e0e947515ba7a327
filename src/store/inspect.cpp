#include "store/inspect.h"

#include "store/cell.h"
#include "store/failures.h"
#include "store/migrate.h"
#include "store/postgres/postgres_connection.h"
#include "store/sqlite/sqlite_connection.h"

#include <array>

namespace gyoryu::store {

namespace {

constexpr std::uintmax_t least_free_mb = 512;
constexpr std::int64_t job_abandoned_ms = 10 * 60 * 1000;
constexpr std::int64_t clock_tolerance_ms = 60 * 60 * 1000;

Finding good(std::string check, std::vector<base::FaultParameter> params = {}) {
    return {std::move(check), "good", false, std::move(params)};
}
Finding bad(std::string check, std::string outcome, std::vector<base::FaultParameter> params = {}) {
    return {std::move(check), std::move(outcome), true, std::move(params)};
}
Finding counted(const std::string& check, const std::string& outcome, std::int64_t count) {
    return count == 0 ? good(check) : bad(check, outcome, {{"count", std::to_string(count)}});
}

Finding look_at_folder(const std::filesystem::path& folder) {
    using std::filesystem::perms;
    std::error_code error;
    if (!std::filesystem::exists(folder / sqlite_file_name, error))
        return bad("data_folder", "missing", {{"folder", folder.string()}});
    constexpr auto others = perms::group_all | perms::others_all;
    for (const auto& path : {folder, folder / sqlite_file_name})
        if ((std::filesystem::status(path, error).permissions() & others) != perms::none)
            return bad("data_folder", "readable_by_others", {{"path", path.string()}});
    return good("data_folder", {{"folder", folder.string()}});
}

Finding look_at_disk(const std::filesystem::path& folder) {
    std::error_code error;
    const auto space = std::filesystem::space(folder, error);
    const std::uintmax_t free_mb = error ? 0 : space.available / (1024 * 1024);
    const std::vector<base::FaultParameter> params{{"free_mb", std::to_string(free_mb)}};
    return free_mb < least_free_mb ? bad("disk_space", "low", params) : good("disk_space", params);
}

std::int64_t number(Connection& connection, std::string_view sql, std::vector<Value> params = {}) {
    return integer_of(connection.query(sql, params)[0][0]);
}

Finding look_at_integrity(Connection& connection) {
    const Rows rows = connection.query("PRAGMA integrity_check", {});
    const bool whole = rows.size() == 1 && text_of(rows[0][0]) == "ok";
    return counted("integrity", "damaged", whole ? 0 : static_cast<std::int64_t>(rows.size()));
}

Finding look_at_foreign_keys(Connection& connection) {
    if (connection.dialect() == Dialect::sqlite) {
        const auto broken = connection.query("PRAGMA foreign_key_check", {}).size();
        return counted("foreign_keys", "broken", static_cast<std::int64_t>(broken));
    }
    return counted(
        "foreign_keys", "broken",
        number(connection,
               "SELECT count(*) FROM pg_constraint WHERE contype = 'f' AND NOT convalidated AND connamespace = "
               "current_schema()::regnamespace"));
}

Finding look_at_version(int stored) {
    const int program = program_schema_version();
    const std::vector<base::FaultParameter> params{{"store", std::to_string(stored)},
                                                   {"program", std::to_string(program)}};
    if (stored > program) return bad("schema_version", "newer", params);
    // Not a problem: the next start brings it forward.
    if (stored < program) return {"schema_version", "older", false, params};
    return good("schema_version", params);
}

Finding look_at_append_only(Connection& connection) {
    constexpr std::array triggers{"audit_entries_keep", "audit_entries_stay",  "releases_keep",
                                  "releases_stay",      "ledger_entries_keep", "ledger_entries_stay",
                                  "ledger_notes_keep",  "ledger_notes_stay"};
    const std::string_view sql =
        connection.dialect() == Dialect::sqlite
            ? "SELECT count(*) FROM sqlite_master WHERE type = 'trigger' AND name = $1"
            : "SELECT count(*) FROM pg_trigger WHERE tgname = $1 AND tgenabled = 'O' AND tgrelid "
              "IN (to_regclass('audit_entries'), to_regclass('releases'), to_regclass('ledger_entries'), "
              "to_regclass('ledger_notes'))";
    std::int64_t missing = 0;
    for (const char* trigger : triggers) missing += number(connection, sql, {std::string(trigger)}) == 0;
    return counted("append_only", "unguarded", missing);
}

Finding look_at_jobs(Connection& connection, base::Instant now) {
    return counted("jobs", "abandoned",
                   number(connection, "SELECT count(*) FROM jobs WHERE state = 'running' AND lease_until < $1",
                          {now.unix_ms - job_abandoned_ms}));
}

Finding look_at_clock(Connection& connection, base::Instant now) {
    const auto newest = number(connection, "SELECT max(\"at\") FROM audit_entries");
    const std::vector<base::FaultParameter> params{{"now", now.str()}};
    return newest > now.unix_ms + clock_tolerance_ms ? bad("clock", "behind", params) : good("clock", params);
}

void look_into(Connection& connection, base::Instant now, std::vector<Finding>& findings) {
    connection.begin(Access::read);
    // PostgreSQL looks after its own pages.
    if (connection.dialect() == Dialect::sqlite) findings.push_back(look_at_integrity(connection));
    const int stored = stored_schema_version(connection);
    findings.push_back(look_at_version(stored));
    if (stored == 0) return;
    findings.push_back(look_at_foreign_keys(connection));
    findings.push_back(look_at_append_only(connection));
    findings.push_back(look_at_jobs(connection, now));
    findings.push_back(look_at_clock(connection, now));
}

}  // namespace

std::vector<Finding> inspect_store(const DatabaseSettings& settings, base::Instant now) {
    std::vector<Finding> findings;
    const bool sqlite = settings.url.empty();
    if (sqlite) {
        findings.push_back(look_at_folder(settings.data_folder));
        if (findings.back().outcome == "missing") return findings;
        findings.push_back(look_at_disk(settings.data_folder));
    }
    try {
        const auto connection = sqlite ? open_sqlite(settings.data_folder / sqlite_file_name, SqliteMode::existing)
                                       : open_postgres(settings.url, settings.statement_timeout);
        findings.push_back(good("opens", {{"database", sqlite ? "sqlite" : "postgresql"}}));
        look_into(*connection, now, findings);
    } catch (const std::runtime_error& failure) {
        findings.push_back(bad("opens", "unreadable", {{"reason", failure.what()}}));
    }
    return findings;
}

}  // namespace gyoryu::store
