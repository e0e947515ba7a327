#pragma once

#include "store/record.h"

#include <optional>
#include <vector>

namespace gyoryu::store {

/// Like `select`, but a row that is none of T (somebody wrote into it past the program) is nothing instead of the end.
template <class T>
std::vector<std::optional<T>> select_readable(Transaction& tx, const Select& select) {
    std::vector<std::optional<T>> values;
    for (const Row& row : detail::select_rows(tx, RowCodec<T>::shape(), select)) {
        try {
            values.emplace_back(RowCodec<T>::from_row(row));
        } catch (const std::exception&) {
            values.emplace_back(std::nullopt);
        }
    }
    return values;
}

}  // namespace gyoryu::store
