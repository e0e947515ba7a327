#pragma once

#include <cstdint>
#include <limits>
#include <string_view>

namespace gyoryu::base {

/// How large a member of a described struct may be. For text the bounds count Unicode code points,
/// for lists elements, for numbers they bound the value. `pattern` is an RE2 expression the whole text must match.
struct MemberLimit {
    std::string_view member;
    std::int64_t min = 0;
    std::int64_t max = 0;
    std::string_view pattern = {};
};

/// What holds for a member that states nothing.
inline constexpr std::int64_t default_text_max = 2000;
inline constexpr std::int64_t default_list_max = 10000;
inline constexpr std::int64_t default_number_max = (std::int64_t{1} << 53) - 1;  // exact in every JSON reader

/// A struct states limits beside its description, found by argument-dependent look-up:
///   constexpr auto limits_of(const Name*) {
///       return std::to_array<base::MemberLimit>({{"lang", 2, 35}, {"text", 1, 200}});
///   }

}  // namespace gyoryu::base
