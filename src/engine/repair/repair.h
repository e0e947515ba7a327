#pragma once

#include "engine/repair/notices.h"
#include "engine/repair/repair_score.h"
#include "engine/repair/situation.h"
#include "engine/repair/standby.h"

#include <cstdint>
#include <stop_token>
#include <vector>

namespace gyoryu::engine {

struct RepairLimits {
    std::uint64_t work_most = 20'000;  ///< places tried for meetings; 0 = until nothing better exists or stopped
    std::uint64_t seed = 1;            ///< of what is tried when all that is near has been tried
};

/// A meeting that was promised or shall be held, and has no place.
struct Dropped {
    enum class Why {
        cancelled,  ///< by a change
        absent,     ///< `participant` is not there any more from its slot on
        no_place,   ///< its own demands leave no start, table or interpreter
        no_room,    ///< nothing found beside the other meetings: why_unscheduled on `situation.problem` says more
    };
    MeetingIndex meeting = none;
    Why why = Why::no_room;
    ParticipantIndex participant = none;

    friend bool operator==(const Dropped&, const Dropped&) = default;
};

struct Repair {
    /// Its problem is what the timetable keeps every rule of: meetings without a place are not mandatory there.
    Situation situation;
    Timetable timetable;  ///< one placement per meeting of `situation.problem`
    RepairScore score;
    bool fewest_changes = false;  ///< proven: no timetable has fewer changes (fewer_changes)
    bool best = false;            ///< proven: none has a lower score
    std::vector<Dropped> dropped;
    std::vector<Notice> notices;
    std::vector<StandbyOffer> standby;
    std::uint64_t work = 0;
};

/// The front door: the timetable after the changes that takes back least of what people were told. The problem must be
/// valid, `told` keep its rules, and the changes have no issues (change_issues.h). What has started stays where it is.
/// Same problem, timetable, changes and limits, same repair, unless `stop` cuts it short. Reads no clock.
Repair repair(const Problem& problem, const Timetable& told, const Changes& changes, const RepairLimits& limits,
              std::stop_token stop);

}  // namespace gyoryu::engine
