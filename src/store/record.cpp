#include "store/record.h"

#include "store/statements.h"

namespace gyoryu::store::detail {

namespace {

/// A few sizes only, so that few statements are prepared.
std::size_t chunk_of(std::size_t left) {
    for (const std::size_t size : {64, 16, 4})
        if (left >= size) return size;
    return 1;
}

/// Nothing was changed: was the row not there, or not in the state expected?
base::Result<void> missing_or_stale(Transaction& tx, const Shape& shape, const std::vector<Condition>& by_key) {
    const Value& id = by_key.front().values.front();
    if (count_rows(tx, shape, by_key) == 0) return row_not_found(shape, id);
    return base::fail(base::FaultCode::stale_revision, {{"what", std::string(shape.entity)}, {"id", text_of(id)}});
}

}  // namespace

Rows select_rows(Transaction& tx, const Shape& shape, const Select& select) {
    auto statement = select_statement(shape, select, tx.dialect());
    return tx.query(statement.sql, std::move(statement.params));
}

std::int64_t count_rows(Transaction& tx, const Shape& shape, const std::vector<Condition>& conditions) {
    auto statement = count_statement(shape, conditions, tx.dialect());
    return integer_of(tx.query(statement.sql, std::move(statement.params))[0][0]);
}

std::int64_t insert_rows(Transaction& tx, const Shape& shape, std::span<const Row> rows) {
    std::int64_t inserted = 0;
    while (!rows.empty()) {
        const std::size_t count = chunk_of(rows.size());
        auto statement = insert_statement(shape, rows.first(count), OnConflict::fail);
        inserted += tx.execute(statement.sql, std::move(statement.params));
        rows = rows.subspan(count);
    }
    return inserted;
}

bool insert_unless_exists(Transaction& tx, const Shape& shape, const Row& row) {
    auto statement = insert_statement(shape, {&row, 1}, OnConflict::keep_old);
    return tx.execute(statement.sql, std::move(statement.params)) == 1;
}

void put_row(Transaction& tx, const Shape& shape, const Row& row) {
    auto statement = insert_statement(shape, {&row, 1}, OnConflict::replace);
    tx.execute(statement.sql, std::move(statement.params));
}

base::Result<void> update_row(Transaction& tx, const Shape& shape, const Row& row, const Value* expected_revision) {
    auto statement = update_statement(shape, row, expected_revision);
    if (tx.execute(statement.sql, std::move(statement.params)) == 1) return {};
    std::vector<Condition> by_key;
    for (std::size_t c = 0; c < row.size(); ++c)
        if (shape.is_key(shape.columns[c].name)) by_key.push_back(where(shape.columns[c].name, row[c]));
    return missing_or_stale(tx, shape, by_key);
}

base::Result<void> erase_row(Transaction& tx, const Shape& shape, const Value& id, const Value* expected_revision) {
    const std::vector<Condition> by_key{compare(Condition::Kind::equal, shape.key.front(), id)};
    auto conditions = by_key;
    if (expected_revision) conditions.push_back(where("revision", *expected_revision));
    if (erase_rows(tx, shape, conditions) == 1) return {};
    return missing_or_stale(tx, shape, by_key);
}

std::int64_t erase_rows(Transaction& tx, const Shape& shape, const std::vector<Condition>& conditions) {
    auto statement = erase_statement(shape, conditions, tx.dialect());
    return tx.execute(statement.sql, std::move(statement.params));
}

tl::unexpected<base::Fault> row_not_found(const Shape& shape, const Value& id) {
    const auto* text = std::get_if<std::string>(&id);
    return base::fail(base::FaultCode::not_found, {{"what", std::string(shape.entity)}, {"id", text ? *text : ""}});
}

}  // namespace gyoryu::store::detail
