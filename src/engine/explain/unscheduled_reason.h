#pragma once

#include "engine/explain/placement_probe.h"
#include "engine/model/breach.h"
#include "engine/model/timetable.h"

#include <vector>

namespace gyoryu::engine {

/// Why nothing can start at one slot: the hard rules that the best cell of that slot would break.
struct SlotObstacle {
    SlotIndex slot = none;
    std::vector<Breach> breaches;  ///< empty when the slot is free after all
};

/// The smallest change found that lets the meeting in.
struct Remedy {
    enum class Kind {
        place_it,             ///< it fits at `placement` as things are
        move_meeting,         ///< move `moved` to `moved_to`, then it fits at `placement`
        raise_meetings_most,  ///< `participant` takes one more meeting (in `session`, or none: in the event)
        add_interpreter,      ///< one more interpreter hour of the pair at `placement.slot`
        add_table,            ///< one more table at `placement.slot`
        free_participant,     ///< `participant` becomes available at `placement.slot`
    };
    Kind kind = Kind::place_it;
    Placement placement{};
    MeetingIndex moved = none;
    Placement moved_to{};
    ParticipantIndex participant = none;
    SessionIndex session = none;
};

struct UnscheduledReason {
    MeetingIndex meeting = none;
    std::vector<SlotObstacle> slots;  ///< one per slot of the problem
    std::vector<Remedy> remedies;     ///< the smallest first, at most 5
};

/// Why a meeting of the timetable is not placed, and what would let it in.
UnscheduledReason why_unscheduled(const Problem& problem, const Timetable& timetable, MeetingIndex meeting);
/// The same for one of many meetings of a timetable: the probe is of that timetable.
UnscheduledReason why_unscheduled(const Problem& problem, const PlacementProbe& probe, MeetingIndex meeting);

}  // namespace gyoryu::engine
