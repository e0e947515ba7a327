#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace gyoryu::base {

/// How many bytes of UTF-8 the character at the front takes; 0 when the bytes are none, at the end, and for a zero.
std::size_t character_length(std::string_view text);

/// As much of the front as fits into so many bytes without cutting a character in two.
std::string_view whole_characters(std::string_view text, std::size_t bytes_max);

/// What other machines say, in whatever encoding, as text that can be kept: bytes that are no UTF-8 become U+FFFD.
std::string well_formed(std::string_view bytes);

}  // namespace gyoryu::base
