#pragma once

#include "store/record.h"

#include <optional>
#include <string>
#include <vector>

namespace gyoryu::store {

/// Part of a list. `next_cursor` is empty after the last part; `total` counts all that fulfil the conditions.
template <class T>
struct Page {
    std::vector<T> items;
    std::optional<std::string> next_cursor;
    std::int64_t total = 0;
};

namespace detail {

struct RowPage {
    Rows rows;
    std::optional<std::string> next_cursor;
    std::int64_t total = 0;
};
base::Result<RowPage> page_rows(Transaction& tx, const Shape& shape, const Select& select, std::string_view cursor,
                                std::int64_t limit);

}  // namespace detail

/// The part of the list after `cursor` (empty: from the start), at most `limit` (≥ 1) rows. Parts follow the order of
/// the select and never skip or repeat a row that stays, whatever is inserted meanwhile.
/// Fault: validation_failed at "cursor" when the cursor is none of this list.
template <class T>
base::Result<Page<T>> page(Transaction& tx, const Select& select, std::string_view cursor, std::int64_t limit) {
    GYORYU_TRY(part, detail::page_rows(tx, RowCodec<T>::shape(), select, cursor, limit));
    return Page<T>{detail::from_rows<T>(part.rows), std::move(part.next_cursor), part.total};
}

}  // namespace gyoryu::store
