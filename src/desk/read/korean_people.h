#pragma once

#include <string_view>

namespace gyoryu::desk {

/// Two or three syllables that begin with a Korean surname.
bool is_korean_person(std::u32string_view word);

/// An office with or without a particle: 원장은, 본부장과, 대표. `rest` is what follows the office in its word.
bool is_office(std::u32string_view word, std::u32string_view& rest);

}  // namespace gyoryu::desk
