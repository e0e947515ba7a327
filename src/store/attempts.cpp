#include "store/attempts.h"

namespace gyoryu::store {

void record_attempt(Transaction& tx, std::string_view key, base::Instant at) {
    tx.execute("INSERT INTO attempts (\"key\", \"at\") VALUES ($1, $2)", {std::string(key), at.unix_ms});
}

std::int64_t count_attempts(Transaction& tx, std::string_view key, base::Instant since) {
    const Rows rows = tx.query("SELECT count(*) FROM attempts WHERE \"key\" = $1 AND \"at\" >= $2",
                               {std::string(key), since.unix_ms});
    return integer_of(rows[0][0]);
}

void forget_attempts(Transaction& tx, std::string_view key) {
    tx.execute("DELETE FROM attempts WHERE \"key\" = $1", {std::string(key)});
}

std::int64_t forget_attempts_before(Transaction& tx, base::Instant before) {
    return tx.execute("DELETE FROM attempts WHERE \"at\" < $1", {before.unix_ms});
}

}  // namespace gyoryu::store
