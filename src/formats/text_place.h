#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace gyoryu::formats {

/// A place for a reader's eyes: line and column from 1, the column in characters.
struct TextPlace {
    int line = 1;
    int column = 1;

    /// "line:column", the path of an issue in a text file.
    std::string str() const { return std::to_string(line) + ":" + std::to_string(column); }
};

TextPlace place_of(std::string_view text, std::size_t offset);

}  // namespace gyoryu::formats
