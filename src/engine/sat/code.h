#pragma once

#include "engine/sat/literal.h"

#include <cstdint>
#include <cstdlib>

namespace gyoryu::engine {

/// A literal as an index: twice its variable (from 0), one more for the negation.
using Code = std::uint32_t;

inline Code code_of(Literal literal) { return 2 * static_cast<Code>(std::abs(literal) - 1) + (literal < 0 ? 1 : 0); }
inline Literal literal_of(Code code) {
    const auto variable = static_cast<Literal>(code / 2) + 1;
    return (code & 1) == 0 ? variable : -variable;
}
inline Code negation(Code code) { return code ^ 1; }
inline std::uint32_t variable_of(Code code) { return code >> 1; }

}  // namespace gyoryu::engine
