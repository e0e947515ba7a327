#pragma once

#include "engine/model/timetable.h"
#include "engine/repair/situation.h"

#include <vector>

namespace gyoryu::engine {

enum class NoticeKind {
    moved,              ///< to another slot, perhaps another table and interpreter
    other_table,        ///< at the same slot
    other_interpreter,  ///< at the same slot and table
    cancelled,          ///< not held any more
    added,              ///< nobody knew of it
    handed_over,        ///< to another interpreter: told to the one who had it
    taken_over,         ///< from another interpreter, or from none: told to the one who has it now
};

/// One thing one person has to be told.
struct Notice {
    ParticipantIndex participant = none;  ///< or an interpreter
    InterpreterIndex interpreter = none;
    NoticeKind kind = NoticeKind::moved;
    MeetingIndex meeting = none;
    Placement before{};  ///< not placed for `added` and `taken_over`
    Placement after{};   ///< not placed for `cancelled` and `handed_over`

    friend bool operator==(const Notice&, const Notice&) = default;
};

/// Who must be told what when the timetable replaces what was told: participants, then interpreters, each by slot.
/// Nobody who is absent from now on.
std::vector<Notice> notices_of(const Situation& situation, const Timetable& timetable);

/// True when it takes back something the person was told: what RepairScore::people_told counts people by.
bool takes_back(const Situation& situation, const Notice& notice);

}  // namespace gyoryu::engine
