#pragma once

#include "engine/model/timetable.h"
#include "engine/repair/changes.h"

#include <vector>

namespace gyoryu::engine {

/// What a meeting is to a repair.
enum class Standing {
    started,    ///< or over: stays exactly where it is
    promised,   ///< people have been told of it
    wanted,     ///< shall be held although nobody was told, worth moving others
    asked,      ///< the same, not worth telling anybody something different
    unplanned,  ///< had no place: only for those who are left idle
    cancelled,
};

/// The event as it is after the changes.
struct Situation {
    /// Holds from now on, and is valid: who is away is not available, lost tables are closed, what has started is
    /// frozen and as long as it takes, before `now` nobody is available but for that; `earlier` is what was told.
    /// Fairness of breaks is no demand any more.
    Problem problem;
    Timetable told;  ///< one placement per meeting of `problem`
    SlotIndex now = 0;
    std::vector<Standing> standing;        ///< by meeting
    std::vector<SlotSet> closed_to_new;    ///< by table: also where a meeting that runs still sits
    std::vector<char> absent;              ///< by participant: not there in any slot from now on
    std::vector<char> interpreter_absent;  ///< by interpreter
    std::vector<MeetingIndex> disturbed;   ///< run now and lose somebody or their table before they end
    std::vector<CandidatePair> candidates;
};

/// The problem with the walk-ins and new wishes of the changes at the end of its lists.
Problem with_arrivals(const Problem& problem, const Changes& changes);

/// `told` holds the problem's meetings and may hold those of new wishes, from an earlier repair with the same list.
/// The changes must have no issues.
Situation situation_of(const Problem& problem, const Timetable& told, const Changes& changes);

}  // namespace gyoryu::engine
