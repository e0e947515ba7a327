#include "store/columns.h"

#include <algorithm>

namespace gyoryu::store {

namespace {

constexpr std::string_view sqlite_columns =
    "SELECT m.name, c.name, c.type FROM sqlite_master m JOIN pragma_table_info(m.name) c "
    "WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY m.name, c.cid";
constexpr std::string_view postgres_columns =
    "SELECT c.table_name::text, c.column_name::text, upper(c.data_type::text) FROM information_schema.columns c "
    "JOIN information_schema.tables t ON t.table_schema = c.table_schema AND t.table_name = c.table_name "
    "WHERE c.table_schema = current_schema() AND t.table_type = 'BASE TABLE' ORDER BY 1, c.ordinal_position";

}  // namespace

bool TableColumns::has(std::string_view column) const { return std::ranges::find(all, column) != all.end(); }

std::map<std::string, TableColumns> table_columns(Transaction& tx) {
    std::map<std::string, TableColumns> tables;
    for (const Row& row : tx.query(tx.dialect() == Dialect::sqlite ? sqlite_columns : postgres_columns)) {
        if (text_of(row[0]) == "schema_migrations") continue;
        auto& table = tables[text_of(row[0])];
        table.all.push_back(text_of(row[1]));
        if (text_of(row[2]) == "TEXT") table.text.push_back(text_of(row[1]));
    }
    return tables;
}

std::string_view row_address(Dialect dialect) { return dialect == Dialect::sqlite ? "rowid" : "ctid::text"; }

std::string at_row_address(Dialect dialect, int number) {
    const auto parameter = "$" + std::to_string(number);
    return dialect == Dialect::sqlite ? "rowid = " + parameter : "ctid = " + parameter + "::tid";
}

}  // namespace gyoryu::store
