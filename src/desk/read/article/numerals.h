#pragma once

#include "desk/read/words/lexicon.h"
#include "text/language.h"

#include <optional>
#include <span>
#include <string_view>

namespace gyoryu::desk {

/// A number as written, with its magnitudes: 1억1534만, 2천64만, 5천436, 二百九十八, 3,8 млн, 1.2 billion, twelve.
struct Numeral {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    double value = 0;           ///< exact up to 2^53
    double magnitude = 1;       ///< of the last digits: 10^4 for 만; a range hands it to its lower end
    bool is_date_like = false;  ///< 2024.5.3, 10:30: no number of anything
    bool about = false;         ///< 10余万, 20여만: a word for more stands inside
};

/// The number that begins at `at`, none if none does. `marks` are those from `at` on. Nothing after `end` is read.
std::optional<Numeral> numeral_at(std::u32string_view folded, std::uint32_t at, std::uint32_t end,
                                  text::Language language, std::span<const Mark> marks);

}  // namespace gyoryu::desk
