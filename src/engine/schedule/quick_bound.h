#pragma once

#include "engine/model/score.h"
#include "engine/schedule/compiled.h"

namespace gyoryu::engine {

/// Bounds that need no search. `unscheduled`: what each participant must leave out for want of slots or because they
/// want no more, added up over people who share no meeting.
std::int64_t fewest_unscheduled(const Compiled& compiled);

/// `breaks` while every meeting is placed: the sum of everybody's own fewest; negative when that is impossible.
std::int64_t fewest_breaks_together(const Compiled& compiled);

/// Of the rules beside those two that the objective weighs, while every meeting is placed: everybody's shortest longest
/// wait, and the meetings that nobody can interpret as the rule wishes.
Score least_of_others(const Compiled& compiled);

}  // namespace gyoryu::engine
