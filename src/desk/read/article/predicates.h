#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace gyoryu::desk {

/// What the ending of a Korean predicate says: 체결했다 is done, 체결한다 the paper's way to announce, 체결할 예정 or
/// 체결하기로 했다 only intended, 기대된다 only hoped for, 있다 or 이다 a state. `said` is a verb of telling (밝혔다),
/// which says nothing of the deed.
enum class Tense { done, announced, intended, hoped, state, said };

struct Predicate {
    Tense tense = Tense::state;
    std::uint32_t begin = 0;  ///< of the ending
    std::uint32_t end = 0;
};

/// The first ending in [from, to) of a Korean sentence that carries a tense; connectives as 해, 하고 carry none.
std::optional<Predicate> predicate_behind(std::u32string_view text, std::uint32_t from, std::uint32_t to);

}  // namespace gyoryu::desk
