#pragma once

#include "base/limits.h"

#include <boost/describe.hpp>

#include <array>
#include <string>
#include <string_view>

namespace gyoryu::server {

/// In which currency amounts are shown.
struct CurrencyQuery {
    std::string in;
};
BOOST_DESCRIBE_STRUCT(CurrencyQuery, (), (in))
constexpr auto limits_of(const CurrencyQuery*) { return std::to_array<base::MemberLimit>({{"in", 0, 3}}); }
constexpr auto optional_members(const CurrencyQuery*) { return std::to_array<std::string_view>({"*"}); }

}  // namespace gyoryu::server
