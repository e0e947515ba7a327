#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace gyoryu::formats {

/// A JSON string literal of UTF-8 text.
std::string json_quoted(std::string_view text);

/// A name of a file: its string, or the 1-based number of what has none.
std::string json_name(const std::vector<std::string>& names, std::int32_t index);

}  // namespace gyoryu::formats
