#pragma once

#include <string_view>

namespace gyoryu::desk {

/// Two or three syllables that begin with a Korean surname.
bool is_korean_person(std::u32string_view word);

/// An office with or without a particle: 원장은, 본부장과, 대표. `rest` is what follows the office in its word.
bool is_office(std::u32string_view word, std::u32string_view& rest);

/// The office of one who heads a body and signs for it: 대표는, 부회장, 원장과. Words that only end so (현장, 시장) are
/// none.
bool is_head(std::u32string_view word);

}  // namespace gyoryu::desk
