#pragma once

#include "app/day/day_ground.h"

namespace gyoryu::app {

/// Somebody does not come: their meetings that have begun, and those of before when nobody saw them arrive, were not
/// held. A meeting that was seen to begin stays as it is.
void mark_not_held(store::Transaction& tx, const DayGround& ground, const domain::DayChange& change);

}  // namespace gyoryu::app
