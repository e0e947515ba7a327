#pragma once

#include "base/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace gyoryu::formats {

/// A JSON value that remembers where it stands in its text.
struct JsonNode {
    enum class Kind { null, boolean, integer, real, string, array, object };

    Kind kind = Kind::null;
    std::size_t offset = 0;  ///< of its first character
    bool boolean = false;
    std::int64_t integer = 0;       ///< for Kind::integer
    std::string text;               ///< for Kind::string, in UTF-8
    std::vector<JsonNode> items;    ///< of an array, or the values of an object
    std::vector<std::string> keys;  ///< of an object, one per item
    std::vector<std::size_t> key_offsets;

    /// The member of that name, or nullptr.
    const JsonNode* find(std::string_view key) const;
};

/// At most 256 MiB and 32 levels deep; a key twice in one object, text that is not UTF-8 and anything after the
/// value are refused. The fault carries one issue, its path "line:column".
base::Result<JsonNode> parse_json(std::string_view text);

/// The node a JSON pointer leads to, or the last one on the way that exists.
const JsonNode& nearest(const JsonNode& root, std::string_view pointer);

}  // namespace gyoryu::formats
