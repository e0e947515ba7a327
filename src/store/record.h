#pragma once

#include "base/result.h"
#include "store/condition.h"
#include "store/tables.h"
#include "store/transaction.h"

#include <optional>
#include <span>
#include <vector>

namespace gyoryu::store {

namespace detail {

Rows select_rows(Transaction& tx, const Shape& shape, const Select& select);
std::int64_t count_rows(Transaction& tx, const Shape& shape, const std::vector<Condition>& conditions);
/// The number of rows inserted.
std::int64_t insert_rows(Transaction& tx, const Shape& shape, std::span<const Row> rows);
bool insert_unless_exists(Transaction& tx, const Shape& shape, const Row& row);
void put_row(Transaction& tx, const Shape& shape, const Row& row);
base::Result<void> update_row(Transaction& tx, const Shape& shape, const Row& row, const Value* expected_revision);
base::Result<void> erase_row(Transaction& tx, const Shape& shape, const Value& id, const Value* expected_revision);
std::int64_t erase_rows(Transaction& tx, const Shape& shape, const std::vector<Condition>& conditions);
/// Fault not_found {what, id}.
tl::unexpected<base::Fault> row_not_found(const Shape& shape, const Value& id);

template <class T>
std::vector<T> from_rows(const Rows& rows) {
    std::vector<T> values;
    values.reserve(rows.size());
    for (const Row& row : rows) values.push_back(RowCodec<T>::from_row(row));
    return values;
}

}  // namespace detail

template <class T>
std::vector<T> select(Transaction& tx, const Select& select) {
    return detail::from_rows<T>(detail::select_rows(tx, RowCodec<T>::shape(), select));
}

/// All that fulfil the conditions, by key: `select_where<Meeting>(tx, where("event_id", id))`.
template <class T, class... Conditions>
std::vector<T> select_where(Transaction& tx, const Conditions&... conditions) {
    return select<T>(tx, Select{{conditions...}, {}, 0});
}

/// The first by key that fulfils the conditions.
template <class T, class... Conditions>
std::optional<T> find(Transaction& tx, const Conditions&... conditions) {
    const Rows rows = detail::select_rows(tx, RowCodec<T>::shape(), Select{{conditions...}, {}, 1});
    if (rows.empty()) return std::nullopt;
    return RowCodec<T>::from_row(rows[0]);
}

/// By its id (the one key column). Fault not_found {what: "event", id}.
template <class T, class Id>
base::Result<T> get(Transaction& tx, const Id& id) {
    const Shape& shape = RowCodec<T>::shape();
    auto found = find<T>(tx, where(shape.key.front(), id));
    if (!found) return detail::row_not_found(shape, cell_of(id));
    return std::move(*found);
}

template <class T>
std::int64_t count(Transaction& tx, const Select& select) {
    return detail::count_rows(tx, RowCodec<T>::shape(), select.conditions);
}
template <class T, class... Conditions>
std::int64_t count_where(Transaction& tx, const Conditions&... conditions) {
    return detail::count_rows(tx, RowCodec<T>::shape(), {conditions...});
}

/// Throws UniqueViolation or ForeignKeyViolation.
template <class T>
void insert(Transaction& tx, const T& value) {
    const Row row = RowCodec<T>::to_row(value);
    detail::insert_rows(tx, RowCodec<T>::shape(), {&row, 1});
}

/// Many at once, in few statements.
template <class T>
void insert_all(Transaction& tx, std::span<const T> values) {
    std::vector<Row> rows;
    rows.reserve(values.size());
    for (const T& value : values) rows.push_back(RowCodec<T>::to_row(value));
    detail::insert_rows(tx, RowCodec<T>::shape(), rows);
}
template <class T>
void insert_all(Transaction& tx, const std::vector<T>& values) {
    insert_all<T>(tx, std::span<const T>(values));
}

/// False, and nothing done, when a row with the same key or unique columns is there. The transaction goes on.
template <class T>
bool insert_if_new(Transaction& tx, const T& value) {
    return detail::insert_unless_exists(tx, RowCodec<T>::shape(), RowCodec<T>::to_row(value));
}

/// Inserts, or replaces the row with the same key: for rows without a revision, such as pair rules.
template <class T>
void put(Transaction& tx, const T& value) {
    detail::put_row(tx, RowCodec<T>::shape(), RowCodec<T>::to_row(value));
}

/// Stores the value with revision `expected_revision + 1` and returns it so. Faults: not_found; stale_revision
/// {what, id} when somebody else saved in between.
template <class T>
base::Result<T> update(Transaction& tx, T value, std::int64_t expected_revision) {
    value.revision = expected_revision + 1;
    const Value expected = expected_revision;
    GYORYU_CHECK(detail::update_row(tx, RowCodec<T>::shape(), RowCodec<T>::to_row(value), &expected));
    return value;
}

/// For types without a revision: whoever writes last wins. Fault not_found.
template <class T>
base::Result<void> overwrite(Transaction& tx, const T& value) {
    static_assert(!requires { value.revision; }, "use update");
    return detail::update_row(tx, RowCodec<T>::shape(), RowCodec<T>::to_row(value), nullptr);
}

/// Faults not_found, stale_revision. Throws ForeignKeyViolation when other rows hold on to it (in_use).
template <class T, class Id>
base::Result<void> erase(Transaction& tx, const Id& id, std::int64_t expected_revision) {
    const Value expected = expected_revision;
    return detail::erase_row(tx, RowCodec<T>::shape(), cell_of(id), &expected);
}

/// All that fulfil the conditions, of which there must be one; returns how many there were.
template <class T, class... Conditions>
std::int64_t erase_where(Transaction& tx, const Conditions&... conditions) {
    return detail::erase_rows(tx, RowCodec<T>::shape(), {conditions...});
}

}  // namespace gyoryu::store
