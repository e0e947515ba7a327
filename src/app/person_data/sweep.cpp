#include "app/person_data/sweep.h"

#include "app/person_data/person_map.h"
#include "store/columns.h"
#include "store/statements.h"

#include <algorithm>
#include <functional>

namespace gyoryu::app {

namespace {

constexpr int batch_rows = 200;

/// Nothing is known of a table that is not in the map: it may hold anybody, written by anybody.
const PersonTable& known(std::string_view name) {
    static const PersonTable stranger{};
    const auto* table = person_table(name);
    return table == nullptr ? stranger : *table;
}

std::string scope_of(const PersonTable& table, const store::TableColumns& columns) {
    if (!table.scope.empty()) return std::string(table.scope);
    if (columns.has("workspace_id")) return "workspace_id = {workspace}";
    if (columns.has("event_id")) return "event_id IN ({events})";
    return "1 = 1";
}

/// One row: where it is, whether it is the person's, and its cells in the order of the columns.
struct SweptRow {
    store::Value address;
    bool own = false;
    std::vector<std::string> cells;
};

struct Sweep {
    store::Transaction& tx;
    const Subject& subject;
    std::string name;
    const PersonTable& table;
    const store::TableColumns& columns;

    /// Rows in scope, some at a time; a row that is changed meanwhile may come again.
    void each(const std::vector<std::string>& wanted, const std::function<void(const SweptRow&)>& f) const;

private:
    std::string select(const std::vector<std::string>& wanted, std::vector<store::Value>& params,
                       const store::Value& after) const;
};

std::string Sweep::select(const std::vector<std::string>& wanted, std::vector<store::Value>& params,
                          const store::Value& after) const {
    const bool sqlite = tx.dialect() == store::Dialect::sqlite;
    std::string sql = "SELECT " + std::string(store::row_address(tx.dialect())) + ", CASE WHEN " +
                      (table.rows.empty() ? "1 = 0" : with_sets(table.rows, subject, params)) + " THEN 1 ELSE 0 END";
    for (const auto& column : wanted) sql += ", " + store::quoted_name(column);
    sql += " FROM " + store::quoted_name(name) + " WHERE ";
    sql += subject.workspace ? "(" + with_sets(scope_of(table, columns), subject, params) + ")" : "1 = 1";
    if (!store::is_nothing(after)) {
        params.push_back(after);
        const auto number = "$" + std::to_string(params.size());
        sql += sqlite ? " AND rowid > " + number : " AND ctid > " + number + "::tid";
    }
    return sql + (sqlite ? " ORDER BY rowid LIMIT " : " ORDER BY ctid LIMIT ") + std::to_string(batch_rows);
}

void Sweep::each(const std::vector<std::string>& wanted, const std::function<void(const SweptRow&)>& f) const {
    store::Value after = nullptr;
    for (;;) {
        std::vector<store::Value> params;
        const auto sql = select(wanted, params, after);
        const auto rows = tx.query(sql, std::move(params));
        for (const auto& row : rows) {
            SweptRow swept{row[0], store::integer_of(row[1]) == 1, {}};
            for (std::size_t i = 2; i < row.size(); ++i)
                swept.cells.push_back(store::is_nothing(row[i]) ? "" : store::text_of(row[i]));
            f(swept);
        }
        if (rows.size() < batch_rows) return;
        after = rows[rows.size() - 1][0];
    }
}

std::vector<std::string> free_columns(const PersonTable& table, const store::TableColumns& columns) {
    if (table.table.empty()) return columns.text;
    std::vector<std::string> free;
    for (const auto column : table.free)
        if (columns.has(column)) free.emplace_back(column);
    return free;
}

/// Who erases in their own way leaves nothing to take out, or must not be changed like this.
bool is_left_alone(const PersonTable& table) { return table.table == "ledger_notes" || table.table == "imports"; }

bool take_out(const Sweep& sweep, const std::vector<std::string>& columns, const SweptRow& row,
              const text::TextTraces& traces) {
    std::string sets;
    std::vector<store::Value> params;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (row.cells[i].empty() || !traces.found_in(row.cells[i])) continue;
        params.emplace_back(traces.without(row.cells[i], erased_name));
        sets += (sets.empty() ? "" : ", ") + store::quoted_name(columns[i]) + " = $" + std::to_string(params.size());
    }
    if (sets.empty()) return false;
    if (sweep.columns.has("revision")) sets += ", revision = revision + 1";
    params.push_back(row.address);
    const auto where = store::at_row_address(sweep.tx.dialect(), static_cast<int>(params.size()));
    sweep.tx.execute("UPDATE " + store::quoted_name(sweep.name) + " SET " + sets + " WHERE " + where, params);
    return true;
}

/// In a column that only says who somebody is, and in somebody else's row, the name is theirs.
bool is_others(const PersonTable& table, const std::string& column, bool own) {
    const auto in = [&](const std::vector<std::string_view>& list) {
        return std::ranges::find(list, column) != list.end();
    };
    return !own && in(table.personal) && !in(table.free);
}

SearchedTable look_through(const Sweep& sweep, const text::TextTraces& traces) {
    std::vector<std::string> wanted;
    for (const auto& column : sweep.columns.text)
        if (sweep.name != "stored_file_contents" && sweep.name != "search_tokens") wanted.push_back(column);
    SearchedTable searched{sweep.name, static_cast<int>(wanted.size()), 0, 0, 0};
    if (wanted.empty()) return searched;
    sweep.each(wanted, [&](const SweptRow& row) {
        ++searched.rows;
        bool found = false;
        bool others = false;
        for (std::size_t i = 0; i < wanted.size(); ++i)
            if (!row.cells[i].empty() && traces.found_in(row.cells[i]))
                (is_others(sweep.table, wanted[i], row.own) ? others : found) = true;
        searched.found += found ? 1 : 0;
        searched.others += others ? 1 : 0;
    });
    return searched;
}

}  // namespace

void take_names_out(store::Transaction& tx, const Subject& subject, const text::TextTraces& traces, ErasedRows& done) {
    if (traces.empty()) return;
    const auto all = store::table_columns(tx);
    for (const auto& [name, columns] : all) {
        const Sweep sweep{tx, subject, name, known(name), columns};
        const auto wanted = free_columns(sweep.table, columns);
        if (wanted.empty() || is_left_alone(sweep.table)) continue;
        sweep.each(wanted, [&](const SweptRow& row) {
            if (take_out(sweep, wanted, row, traces)) ++done.taken_out[name];
        });
    }
}

std::vector<SearchedTable> search_tables(store::Transaction& tx, const Subject& subject,
                                         const text::TextTraces& traces) {
    std::vector<SearchedTable> searched;
    const auto all = store::table_columns(tx);
    for (const auto& [name, columns] : all)
        searched.push_back(look_through({tx, subject, name, known(name), columns}, traces));
    return searched;
}

}  // namespace gyoryu::app
