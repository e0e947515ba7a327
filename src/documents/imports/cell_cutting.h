#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace gyoryu::documents {

/// Replaces every form of a mark by one character, so that cutting needs to know one only.
std::string with_marks(std::string_view text, std::initializer_list<std::string_view> forms, char mark);

/// The tidied parts between any of the marks; empty ones are left out.
std::vector<std::string> cut(std::string_view text, std::string_view marks);

}  // namespace gyoryu::documents
