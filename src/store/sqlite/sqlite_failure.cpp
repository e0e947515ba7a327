#include "store/sqlite/sqlite_failure.h"

#include "store/failures.h"

#include <sqlite3.h>

#include <string>

namespace gyoryu::store {

namespace {

/// "UNIQUE constraint failed: members.workspace_id, members.account_id" → members, "workspace_id,account_id"
[[noreturn]] void throw_unique(std::string_view message) {
    std::string table;
    std::string columns;
    const auto colon = message.find(": ");
    std::string_view rest = colon == std::string_view::npos ? "" : message.substr(colon + 2);
    while (!rest.empty()) {
        const auto part = rest.substr(0, rest.find(", "));
        rest.remove_prefix(std::min(rest.size(), part.size() + 2));
        const auto dot = part.find('.');
        if (dot == std::string_view::npos) continue;
        table = part.substr(0, dot);
        columns += (columns.empty() ? "" : ",") + std::string(part.substr(dot + 1));
    }
    throw UniqueViolation(table, columns);
}

[[noreturn]] void throw_constraint(int extended, const std::string& message) {
    if (extended == SQLITE_CONSTRAINT_UNIQUE || extended == SQLITE_CONSTRAINT_PRIMARYKEY) throw_unique(message);
    // ON DELETE RESTRICT is a trigger to SQLite; only its message tells.
    if (message.find("FOREIGN KEY") != std::string::npos) throw ForeignKeyViolation(message);
    if (message.find("append_only") != std::string::npos) throw AppendOnlyViolation(message);
    throw ConstraintViolation(message);
}

}  // namespace

void throw_sqlite(sqlite3* handle, int code, std::string_view doing) {
    const int extended = handle ? sqlite3_extended_errcode(handle) : code;
    const std::string reason = handle ? sqlite3_errmsg(handle) : sqlite3_errstr(code);
    const std::string message = reason + " in: " + std::string(doing.substr(0, 300));
    switch (code & 0xff) {
        case SQLITE_CONSTRAINT:
            throw_constraint(extended, reason);
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            throw Contention(message);
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
            throw StoreDamaged(message);
        case SQLITE_ERROR:
        case SQLITE_MISMATCH:
        case SQLITE_MISUSE:
        case SQLITE_RANGE:
        case SQLITE_TOOBIG:
            throw BadStatement(message);
        default:
            throw StoreFailure(message);
    }
}

}  // namespace gyoryu::store
