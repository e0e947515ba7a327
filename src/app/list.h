#pragma once

#include "base/limits.h"

#include <boost/describe.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace gyoryu::app {

/// A page of a list.
template <class T>
struct List {
    std::vector<T> items;
    std::optional<std::string> next_cursor;  ///< send as `cursor` for the next page; absent on the last
    std::int64_t total = 0;                  ///< of the whole filtered list

    BOOST_DESCRIBE_CLASS(List, (), (items, next_cursor, total), (), ())
};

inline constexpr int list_limit_default = 100;
inline constexpr int list_limit_max = 500;

/// What every list takes.
struct ListQuery {
    std::string cursor;
    int limit = list_limit_default;
    std::string q;  ///< search words, any script
};
BOOST_DESCRIBE_STRUCT(ListQuery, (), (cursor, limit, q))
constexpr auto limits_of(const ListQuery*) {
    return std::to_array<base::MemberLimit>({{"cursor", 0, 500}, {"limit", 1, list_limit_max}, {"q", 0, 200}});
}
constexpr auto optional_members(const ListQuery*) { return std::to_array<std::string_view>({"*"}); }

}  // namespace gyoryu::app
