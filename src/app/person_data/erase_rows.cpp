#include "app/person_data/erase_rows.h"

#include "app/accounts/secret_token.h"
#include "app/person_data/by_hand.h"
#include "app/person_data/person_map.h"
#include "app/person_data/sweep.h"
#include "store/columns.h"
#include "store/statements.h"

#include <exception>

namespace gyoryu::app {

namespace {

bool is_list(std::string_view column) { return column == "languages" || column == "names"; }

void empty_rows(store::Transaction& tx, const Subject& subject, const PersonTable& table,
                const store::TableColumns& columns, ErasedRows& done) {
    std::string sets;
    for (const auto column : table.personal)
        if (columns.has(column))
            sets += (sets.empty() ? "" : ", ") + store::quoted_name(column) + (is_list(column) ? " = '[]'" : " = ''");
    // Whoever still has the row on the screen must not put it back.
    if (columns.has("revision")) sets += ", revision = revision + 1";
    std::vector<store::Value> params;
    const auto rows = with_sets(table.rows, subject, params);
    done.emptied[std::string(table.table)] +=
        tx.execute("UPDATE " + store::quoted_name(table.table) + " SET " + sets + " WHERE " + rows, params);
}

void remove_rows(store::Transaction& tx, const Subject& subject, const PersonTable& table, ErasedRows& done) {
    std::vector<store::Value> params;
    const auto rows = with_sets(table.rows, subject, params);
    done.removed[std::string(table.table)] +=
        tx.execute("DELETE FROM " + store::quoted_name(table.table) + " WHERE " + rows, params);
}

void empty_own_rows(store::Transaction& tx, const Subject& subject, ErasedRows& done) {
    const auto columns = store::table_columns(tx);
    for (const auto& table : person_tables()) {
        const auto found = columns.find(std::string(table.table));
        if (found != columns.end() && table.on_erase == OnErase::empty)
            empty_rows(tx, subject, table, found->second, done);
    }
}

void forget_attempts(store::Transaction& tx, const Subject& subject) {
    // Limits on signing in are of the account: they are not lifted by erasing somebody else of its address.
    const std::string whose = subject.accounts.empty() ? "apply/email" : "%";
    for (const auto& email : subject.emails)
        tx.execute(R"(DELETE FROM attempts WHERE "key" LIKE $1)", {whose + "/" + token_hash(email)});
}

void drop_zeros(RowCounts& counts) {
    std::erase_if(counts, [](const auto& one) { return one.second == 0; });
}

}  // namespace

Erasing::Erasing(store::Transaction& tx, std::string what) : tx_(tx), what_(std::move(what)) {
    tx_.execute("INSERT INTO erasing (what) VALUES ($1)", {what_});
}

Erasing::~Erasing() noexcept(false) {
    if (!tx_.failed() && std::uncaught_exceptions() == 0) tx_.execute("DELETE FROM erasing WHERE what = $1", {what_});
}

void remove_own_rows(store::Transaction& tx, const Subject& subject, ErasedRows& done) {
    const auto columns = store::table_columns(tx);
    for (const auto& table : person_tables())
        if (table.on_erase == OnErase::remove && columns.contains(std::string(table.table)))
            remove_rows(tx, subject, table, done);
}

void erase_own_rows(store::Transaction& tx, const Subject& subject, std::span<const std::string_view> tables,
                    ErasedRows& done) {
    const auto columns = store::table_columns(tx);
    for (const auto name : tables) {
        const auto* table = person_table(name);
        const auto found = columns.find(std::string(name));
        if (table == nullptr || found == columns.end()) continue;
        if (table->on_erase == OnErase::empty) empty_rows(tx, subject, *table, found->second, done);
        if (table->on_erase == OnErase::remove) remove_rows(tx, subject, *table, done);
    }
}

ErasedRows erase_rows(Context& context, store::Transaction& tx, const Subject& subject,
                      const text::TextTraces& traces) {
    ErasedRows done;
    const Erasing erasing(tx, "person");
    erase_files_of(context, tx, subject, done);
    erase_in_applications(tx, subject, done);
    erase_in_logs(tx, subject, traces, done);
    erase_in_ledger(context, tx, subject, traces, done);
    erase_in_audit(tx, subject, done);
    erase_in_releases(tx, subject, done);
    erase_imports(tx, subject, traces, done);
    forget_attempts(tx, subject);
    empty_own_rows(tx, subject, done);
    remove_own_rows(tx, subject, done);
    take_names_out(tx, subject, traces, done);
    erase_from_search(tx, subject, done);
    for (auto* counts : {&done.removed, &done.emptied, &done.taken_out}) drop_zeros(*counts);
    return done;
}

}  // namespace gyoryu::app
