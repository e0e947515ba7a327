#pragma once

#include "engine/schedule/compiled.h"

#include <vector>

namespace gyoryu::engine {

/// What is known of a participant's busy slots when all of their meetings are placed, whatever the others do.
struct OwnDay {
    OwnDay(const Compiled& compiled, ParticipantIndex p);

    SlotSet allowed, forced;
    std::vector<int> least, most;    ///< busy slots among the first s
    int total = 0, total_least = 0;  ///< busy slots in the end; the least is of those who split
    friend bool operator==(const OwnDay&, const OwnDay&) = default;
};

}  // namespace gyoryu::engine
