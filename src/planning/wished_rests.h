#pragma once

#include "domain/event.h"
#include "domain/presence.h"
#include "engine/model/problem.h"

#include <vector>

namespace gyoryu::planning {

/// Breaks by the clock as rests of slots, for each day of the event. A pause of the event that is as long, within the
/// wished times, is the break already. What no number of whole slots between the times can give is asked as far as it
/// goes: all of them. At most engine::rests_most.
std::vector<engine::Rest> rests_of(const std::vector<domain::WishedBreak>& breaks,
                                   const std::vector<domain::Slot>& slots);

}  // namespace gyoryu::planning
