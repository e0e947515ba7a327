#pragma once

#include <string>
#include <string_view>

namespace gyoryu::text {

/// Bytes that are not UTF-8 become U+FFFD.
std::u32string code_points_of(std::string_view utf8);
std::string utf8_of(std::u32string_view text);
void append_utf8(std::string& out, char32_t c);

}  // namespace gyoryu::text
