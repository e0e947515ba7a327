#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace gyoryu::desk {

/// Behind a number and 일: "간", " 동안", "자리", where the number is no day of the month.
bool is_length(std::u32string_view behind);

/// Behind a number and 일: " 7회", so often a day.
bool is_each(std::u32string_view behind);

/// 이틀, 사흘, 일주일: how many days a word at the beginning says; none where it says none.
std::optional<int> days_in_words(std::u32string_view text);

}  // namespace gyoryu::desk
