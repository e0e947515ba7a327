#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace gyoryu::desk {

/// The code points of UTF-8; a byte that belongs to none becomes U+FFFD.
std::u32string code_points(std::string_view utf8);
/// None where the bytes are not UTF-8 from end to end.
std::optional<std::u32string> code_points_if_whole(std::string_view bytes);
std::string utf8_of(std::u32string_view text);

}  // namespace gyoryu::desk
