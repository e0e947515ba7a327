#include "app/person_data/person_rows.h"

#include "app/person_data/person_map.h"
#include "store/columns.h"
#include "store/statements.h"

#include <boost/json/array.hpp>
#include <boost/json/parse.hpp>

#include <algorithm>

namespace gyoryu::app {

namespace {

bool in(const std::vector<std::string_view>& list, std::string_view name) {
    return std::ranges::find(list, name) != list.end();
}

boost::json::value text_cell(const std::string& text) {
    if (!text.starts_with('{') && !text.starts_with('[')) return boost::json::value(text);
    boost::system::error_code error;
    auto parsed = boost::json::parse(text, error);
    return error ? boost::json::value(text) : parsed;
}

boost::json::value cell_of(std::string_view column, const store::Value& cell) {
    if (const auto* text = std::get_if<std::string>(&cell)) return text_cell(*text);
    if (const auto* real = std::get_if<double>(&cell)) return *real;
    const auto* number = std::get_if<std::int64_t>(&cell);
    if (number == nullptr) return nullptr;
    if (column == "at" || column.ends_with("_at") || column.ends_with("_until"))
        return boost::json::value(base::Instant{*number}.str());
    return *number;
}

/// Their own words they may read, whatever stands beside them.
bool is_own_word(const boost::json::object& row, const std::vector<std::string>& ids) {
    const auto* author = row.if_contains("author_id");
    return author != nullptr && author->is_string() &&
           std::ranges::find(ids, std::string_view(author->get_string())) != ids.end();
}

boost::json::array rows_of(store::Transaction& tx, const Subject& subject, const PersonTable& table,
                           const store::TableColumns& columns) {
    std::string list;
    std::vector<std::string> wanted;
    for (const auto& column : columns.all) {
        if (in(table.secret, column)) continue;
        list += (list.empty() ? "" : ", ") + store::quoted_name(column);
        wanted.push_back(column);
    }
    std::vector<store::Value> params;
    const auto where = with_sets(table.rows, subject, params);
    boost::json::array rows;
    const auto ids = subject.all();
    for (const auto& cells :
         tx.query("SELECT " + list + " FROM " + store::quoted_name(table.table) + " WHERE " + where, params)) {
        boost::json::object row;
        for (std::size_t i = 0; i < wanted.size(); ++i) row[wanted[i]] = cell_of(wanted[i], cells[i]);
        if (subject.own_copy && !is_own_word(row, ids))
            for (const auto hidden : table.hidden) row.erase(hidden);
        rows.push_back(std::move(row));
    }
    return rows;
}

}  // namespace

boost::json::object person_rows(store::Transaction& tx, const Subject& subject) {
    boost::json::object tables;
    const auto columns = store::table_columns(tx);
    for (const auto& table : person_tables()) {
        const auto found = columns.find(std::string(table.table));
        if (found == columns.end() || table.rows.empty() || table.table == "search_tokens") continue;
        auto rows = rows_of(tx, subject, table, found->second);
        if (!rows.empty()) tables[table.table] = std::move(rows);
    }
    return tables;
}

}  // namespace gyoryu::app
