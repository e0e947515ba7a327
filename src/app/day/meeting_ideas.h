#pragma once

#include "app/day/day_ground.h"

namespace gyoryu::app {

/// Whom those left alone by the change could meet instead although nobody asked for it: the standby list of the other
/// side, the first on it first; never two whom the organiser keeps apart.
std::vector<planning::MeetingIdea> meeting_ideas(store::Transaction& tx, const DayGround& ground,
                                                 const domain::DayFacts& facts);

}  // namespace gyoryu::app
