#pragma once

#include "engine/model/breach.h"
#include "engine/model/score.h"
#include "engine/model/timetable.h"

#include <cstdint>
#include <vector>

namespace gyoryu::engine {

enum class Status {
    optimal,     ///< no timetable is better on the levels of the objective: proven
    feasible,    ///< keeps every hard rule; better ones are not excluded
    infeasible,  ///< no timetable keeps every hard rule: proven
    unknown,     ///< neither found nor excluded within the limits
};

/// One demand of a set that cannot be met together. The breach's parameters say whose demand it is:
/// availability (participant), fixed_slot (meeting), precedence (other_meeting before meeting), mandatory (meeting), …
using Demand = Breach;

struct Outcome {
    Status status = Status::unknown;
    Timetable timetable;                ///< empty for infeasible and unknown
    Score objective;                    ///< of the timetable
    Score bound;                        ///< proven least penalty, given the levels above at what they are here
    std::vector<Demand> conflict;       ///< infeasible: demands of which none can be left out of the proof
    bool conflict_irreducible = false;  ///< false when the limit came before the set was as small as it gets
    std::uint64_t work = 0;             ///< moves and conflicts; with the same limits the same everywhere
};

}  // namespace gyoryu::engine
