#include "store/settings.h"

namespace gyoryu::store {

std::optional<std::string> find_setting(Transaction& tx, std::string_view key) {
    const Rows rows = tx.query("SELECT value FROM settings WHERE \"key\" = $1", {std::string(key)});
    if (rows.empty()) return std::nullopt;
    return text_of(rows[0][0]);
}

void put_setting(Transaction& tx, std::string_view key, std::string_view value) {
    tx.execute(
        "INSERT INTO settings (\"key\", value) VALUES ($1, $2) "
        "ON CONFLICT (\"key\") DO UPDATE SET value = excluded.value",
        {std::string(key), std::string(value)});
}

}  // namespace gyoryu::store
