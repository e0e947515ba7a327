#include "store/table_copy.h"

#include "store/statements.h"

#include <algorithm>
#include <set>

namespace gyoryu::store {

namespace {

constexpr std::size_t batch_size = 64;
constexpr std::size_t batch_bytes_max = std::size_t{4} << 20;  // rows of stored files are large

std::vector<std::string> columns_of(Connection& connection, const std::string& table) {
    return connection.query("SELECT * FROM " + quoted_name(table) + " LIMIT 0", {}).columns;
}

std::string insert_sql(const std::string& table, const std::string& columns, std::size_t width, std::size_t rows) {
    std::string sql = "INSERT INTO " + quoted_name(table) + " (" + columns + ") VALUES ";
    std::size_t number = 0;
    for (std::size_t row = 0; row < rows; ++row) {
        sql += row == 0 ? "(" : ", (";
        for (std::size_t c = 0; c < width; ++c) sql += (c == 0 ? "$" : ", $") + std::to_string(++number);
        sql += ")";
    }
    return sql;
}

/// Rows on their way, handed over in batches.
class Batch {
public:
    Batch(Connection& to, const std::string& table, const std::string& columns, std::size_t width)
        : to_(to),
          width_(width),
          many_(insert_sql(table, columns, width, batch_size)),
          one_(insert_sql(table, columns, width, 1)) {}

    void add(Row row) {
        for (const Value& cell : row)
            if (const auto* text = std::get_if<std::string>(&cell)) bytes_ += text->size();
        std::ranges::move(row, std::back_inserter(cells_));
        if (bytes_ > batch_bytes_max) return finish();
        if (cells_.size() < batch_size * width_) return;
        to_.execute(many_, cells_);
        clear();
    }
    void finish() {
        for (std::size_t at = 0; at < cells_.size(); at += width_)
            to_.execute(one_, std::span<const Value>(cells_).subspan(at, width_));
        clear();
    }

private:
    void clear() {
        cells_.clear();
        bytes_ = 0;
    }

    Connection& to_;
    std::size_t width_;
    std::string many_;
    std::string one_;
    std::vector<Value> cells_;
    std::size_t bytes_ = 0;
};

std::set<std::string> referred_to(Connection& sqlite, const std::string& table) {
    const Rows keys = sqlite.query("PRAGMA foreign_key_list(" + quoted_name(table) + ")", {});
    std::set<std::string> tables;
    for (const Row& key : keys) tables.insert(text_of(key[keys.column("table")]));
    return tables;
}

void add_after_its_targets(Connection& sqlite, const std::string& table, std::vector<std::string>& ordered) {
    if (std::ranges::find(ordered, table) != ordered.end()) return;
    for (const auto& target : referred_to(sqlite, table)) add_after_its_targets(sqlite, target, ordered);
    ordered.push_back(table);
}

}  // namespace

std::vector<std::string> table_names(Connection& sqlite) {
    const Rows rows = sqlite.query(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' "
        "AND name <> 'schema_migrations' ORDER BY name",
        {});
    std::vector<std::string> ordered;
    for (const Row& row : rows) add_after_its_targets(sqlite, text_of(row[0]), ordered);
    return ordered;
}

std::vector<TableCount> count_tables(Connection& connection, const std::vector<std::string>& tables) {
    std::vector<TableCount> counts;
    for (const auto& table : tables)
        counts.push_back({table, integer_of(connection.query("SELECT count(*) FROM " + quoted_name(table), {})[0][0])});
    return counts;
}

void copy_table(Connection& from, Connection& to, const std::string& table) {
    const auto columns = columns_of(to, table);
    std::string list;
    for (const auto& column : columns) list += (list.empty() ? "" : ", ") + quoted_name(column);
    Batch batch(to, table, list, columns.size());
    from.stream("SELECT " + list + " FROM " + quoted_name(table), [&](Row row) { batch.add(std::move(row)); });
    batch.finish();
}

}  // namespace gyoryu::store
