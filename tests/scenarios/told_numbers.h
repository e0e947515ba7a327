#pragma once

#include <cstdint>
#include <set>
#include <string_view>

namespace gyoryu::scenarios {

/// The whole numbers a sentence states, with the magnitudes of Korean (5만1천700) and digits grouped by commas or
/// no-break spaces. Digits that are part of a word (B2B, APAAC2021) are none. Numbers under 4 are left out: languages
/// write them as words (三方, three-party).
std::set<std::int64_t> told_numbers(std::string_view sentence);

}  // namespace gyoryu::scenarios
