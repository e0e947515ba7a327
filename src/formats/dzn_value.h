#pragma once

#include "base/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace gyoryu::formats {

/// A value of a MiniZinc data file, with its place.
struct DznValue {
    enum class Kind { integer, range, set, array, matrix };

    Kind kind = Kind::integer;
    std::size_t offset = 0;
    std::int64_t first = 0;       ///< the integer, or the start of a range
    std::int64_t last = 0;        ///< the end of a range, included
    std::vector<DznValue> items;  ///< of a set or array; the rows (arrays) of a matrix
};

struct DznAssignment {
    std::string name;
    std::size_t offset = 0;
    DznValue value;
};

/// Reads `name = value;` items: integers, `a..b`, `{…}`, `[…]`, `[|…|…|]`, comments from % to the line's end.
/// At most 64 MiB and 5 million values. The fault carries one issue, its path "line:column".
base::Result<std::vector<DznAssignment>> parse_dzn(std::string_view text);

}  // namespace gyoryu::formats
