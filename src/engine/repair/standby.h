#pragma once

#include "engine/model/timetable.h"
#include "engine/repair/situation.h"

#include <cstdint>
#include <vector>

namespace gyoryu::engine {

/// Whom somebody who is left idle could meet instead, at the slot that has become free. Each offer is free by itself.
struct StandbyOffer {
    ParticipantIndex who = none;
    ParticipantIndex with = none;
    MeetingIndex meeting = none;  ///< an unplanned meeting of the two; none for a candidate pair
    Placement place;
    std::int64_t value = 0;  ///< priority of the meeting, or value of the pair
    bool together = false;   ///< all offers with this mark can be accepted at once

    friend bool operator==(const StandbyOffer&, const StandbyOffer&) = default;
};

/// For each participant who had a promised meeting at a slot and now has nothing there though they could: at most
/// `each_most` offers, unplanned meetings before candidate pairs, the most wanted first; by participant and slot.
std::vector<StandbyOffer> standby_offers(const Situation& situation, const Timetable& timetable, int each_most = 3);

}  // namespace gyoryu::engine
