#pragma once

#include "engine/model/problem.h"

#include <cstdint>
#include <variant>
#include <vector>

namespace gyoryu::engine {

// What happens on the day. Spans of slots are first … last + 1; what lies before `Changes::now` has no effect.

/// Nobody of the participant is there in these slots.
struct NoShow {
    ParticipantIndex who = none;
    SlotIndex first = 0;
    SlotIndex end = slots_most;
};

/// The participant comes so many slots later than they are expected.
struct Late {
    ParticipantIndex who = none;
    SlotIndex expected = 0;
    int slots = 1;
};

struct TableLost {
    TableIndex table = none;
    SlotIndex first = 0;
    SlotIndex end = slots_most;
};

struct InterpreterIll {
    InterpreterIndex who = none;
    SlotIndex first = 0;
    SlotIndex end = slots_most;
};

/// A meeting that has started takes so many slots more. A pause or the end of the day swallows the rest of them.
struct Overrun {
    MeetingIndex meeting = none;
    int slots = 1;
};

/// Somebody nobody expected: the next number after the participants there are.
struct WalkIn {
    Participant who;
};

/// A meeting nobody planned: the next number after the meetings there are.
struct NewWish {
    Meeting meeting;
    bool move_others = false;  ///< worth telling others something different
};

/// A meeting of the problem that has no place and shall have one now.
struct Wanted {
    MeetingIndex meeting = none;
    bool move_others = false;
};

/// The meeting will not be held. One that has started stays as it is.
struct Cancelled {
    MeetingIndex meeting = none;
};

using Change = std::variant<NoShow, Late, TableLost, InterpreterIll, Overrun, WalkIn, NewWish, Wanted, Cancelled>;

/// Two who might meet although nobody planned it, for those who are left idle.
struct CandidatePair {
    ParticipantIndex a = none;
    ParticipantIndex b = none;
    std::int64_t value = 1;  ///< more is better
};

/// Everything that happened since the problem was written, in its order: the same list, longer, may be applied to
/// each later timetable of the day.
struct Changes {
    SlotIndex now = 0;  ///< no meeting of this slot or a later one has started
    std::vector<Change> list;
    std::vector<CandidatePair> candidates;
};

}  // namespace gyoryu::engine
