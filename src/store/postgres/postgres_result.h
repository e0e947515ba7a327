#pragma once

#include "store/value.h"

#include <libpq-fe.h>

#include <memory>
#include <string_view>

namespace gyoryu::store {

struct ClearResult {
    void operator()(PGresult* result) const { PQclear(result); }
};
using PostgresResult = std::unique_ptr<PGresult, ClearResult>;

/// Throws the failure of failures.h that the result stands for, unless it is one of success.
void check_postgres(PGconn* connection, const PGresult* result, std::string_view doing, bool committing = false);

Row postgres_row(const PGresult* result, int row);
Rows postgres_rows(const PGresult* result);
std::int64_t postgres_changes(PGresult* result);

}  // namespace gyoryu::store
