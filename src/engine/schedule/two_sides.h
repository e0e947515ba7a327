#pragma once

#include "engine/schedule/compiled.h"

#include <vector>

namespace gyoryu::engine {

/// The people who are joined by meetings, and how far they fall into two sides that only meet each other.
struct TwoSides {
    std::vector<int> component;   ///< per participant
    std::vector<int> side;        ///< per participant: 0 or 1
    std::vector<char> two_sided;  ///< per component: every meeting joins its side 0 to its side 1

    bool everywhere() const;
};

TwoSides two_sides(const Compiled& compiled);

}  // namespace gyoryu::engine
