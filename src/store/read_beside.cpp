#include "store/read_beside.h"

#include "store/migrate.h"
#include "store/postgres/postgres_connection.h"
#include "store/sqlite/sqlite_connection.h"

namespace gyoryu::store {

namespace {

std::unique_ptr<Connection> connect(const DatabaseSettings& settings) {
    if (!settings.url.empty()) return open_postgres(settings.url, settings.statement_timeout);
    return open_sqlite(settings.data_folder / sqlite_file_name, SqliteMode::existing);
}

}  // namespace

base::Result<void> read_beside(const DatabaseSettings& settings,
                               const std::function<base::Result<void>(Transaction&)>& f) {
    return as_fault([&]() -> base::Result<void> {
        const auto connection = connect(settings);
        connection->begin(Access::read);
        if (stored_schema_version(*connection) == program_schema_version()) {
            Transaction tx(*connection);
            auto done = f(tx);
            connection->rollback();
            return done;
        }
        connection->rollback();
        GYORYU_TRY(database, Database::open(settings));
        return database->read(f);
    });
}

}  // namespace gyoryu::store
