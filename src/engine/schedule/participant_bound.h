#pragma once

#include "engine/schedule/compiled.h"

#include <optional>
#include <vector>

namespace gyoryu::engine {

/// The fewest breaks a participant can have with all of their meetings placed, each start alone considered: a dynamic
/// programme over the slots (state: slots held, busy just before). Between the slots held so far and the releases and
/// deadlines of single meetings lies what it knows of them. Empty when there is no such day at all.
std::optional<int> fewest_breaks(const Compiled& compiled, ParticipantIndex p);

/// The most breaks that anybody may have for fairness' sake, where it is known: somebody has too few meetings for one.
std::optional<int> breaks_most_each(const Compiled& compiled);

/// The shortest longest wait of such a day, by the same programme with the idle slots since the last busy one as state.
std::optional<int> shortest_wait(const Compiled& compiled, ParticipantIndex p);

}  // namespace gyoryu::engine
