#pragma once

#include "app/checks.h"
#include "app/list.h"
#include "base/result.h"
#include "store/page.h"
#include "store/search.h"
#include "text/search_tokens.h"

#include <charconv>
#include <utility>

namespace gyoryu::app {

/// A page of the store as an answer.
template <class T>
List<T> listed(store::Page<T> page) {
    return {std::move(page.items), std::move(page.next_cursor), page.total};
}

/// One page of rows of the store.
template <class T>
base::Result<List<T>> page_of(store::Transaction& tx, const store::Select& select, const ListQuery& query) {
    GYORYU_TRY(page, store::page<T>(tx, select, query.cursor, query.limit));
    return listed(std::move(page));
}

/// One page of a list that is whole in memory, in an order that stays; the cursor is the number of rows before it.
template <class T>
base::Result<List<T>> slice_of(std::vector<T> all, const ListQuery& query) {
    std::size_t start = 0;
    const auto* end = query.cursor.data() + query.cursor.size();
    const auto read = std::from_chars(query.cursor.data(), end, start);
    if (!query.cursor.empty() && (read.ec != std::errc() || read.ptr != end)) {
        Checks checks;
        checks.add("/cursor", "bad_format", {{"format", "cursor"}});
        GYORYU_CHECK(checks.done());
    }
    List<T> list;
    list.total = static_cast<std::int64_t>(all.size());
    start = std::min(start, all.size());
    const std::size_t stop = std::min(all.size(), start + static_cast<std::size_t>(query.limit));
    for (std::size_t i = start; i < stop; ++i) list.items.push_back(std::move(all[i]));
    if (stop < all.size()) list.next_cursor = std::to_string(stop);
    return list;
}

}  // namespace gyoryu::app
