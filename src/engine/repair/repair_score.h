#pragma once

#include "engine/model/timetable.h"
#include "engine/repair/situation.h"

#include <compare>
#include <cstdint>

namespace gyoryu::engine {

/// What a repair costs; less is better, the first that differs decides.
struct RepairScore {
    std::int64_t mandatory_lost = 0;  ///< promised meetings that must be held and are not
    std::int64_t promised_lost = 0;   ///< priorities of promised meetings without a place
    std::int64_t wanted_out = 0;      ///< priorities of wanted meetings without a place
    /// Participants and interpreters who have to be told that something they were told has changed: another slot or
    /// table, a meeting cancelled; for interpreters also a promised meeting taken over or given away. Nobody who is
    /// absent from now on; nobody for a new meeting, and no participant for another interpreter alone.
    std::int64_t people_told = 0;
    std::int64_t asked_out = 0;  ///< priorities of asked meetings without a place
    /// Of promised meetings: 4 for another slot, else 2 for another table; 1 more for another interpreter.
    std::int64_t change_size = 0;
    std::int64_t breaks = 0;  ///< of all participants, see rule `breaks`
    std::int64_t shift = 0;   ///< slots by which promised meetings move, and that new ones wait from now

    friend auto operator<=>(const RepairScore&, const RepairScore&) = default;
};

/// True when `a` is better without looking at breaks and shift.
bool fewer_changes(const RepairScore& a, const RepairScore& b);

/// The score counted in full: the reference for every quicker count.
RepairScore repair_score(const Situation& situation, const Timetable& timetable);

}  // namespace gyoryu::engine
