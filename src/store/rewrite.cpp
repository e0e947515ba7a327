#include "store/rewrite.h"

#include "store/failures.h"
#include "store/sqlite/sqlite_connection.h"

namespace gyoryu::store {

std::optional<std::filesystem::path> file_of(Transaction& tx) {
    if (tx.dialect() != Dialect::sqlite) return std::nullopt;
    return text_of(tx.query("SELECT file FROM pragma_database_list WHERE name = 'main'")[0][0]);
}

bool rewrite(const std::filesystem::path& file) {
    try {
        const auto connection = open_sqlite(file, SqliteMode::existing);
        connection->run_script("VACUUM");
        const auto rows = connection->query("PRAGMA wal_checkpoint(TRUNCATE)", {});
        return integer_of(rows[0][0]) == 0;
    } catch (const Contention&) {
        return false;
    }
}

}  // namespace gyoryu::store
