#pragma once

#include "engine/model/timetable.h"
#include "engine/schedule/choice.h"
#include "engine/schedule/compiled.h"

#include <vector>

namespace gyoryu::engine {

/// Gives every placed meeting a table of its class, so that people change tables little: meetings in the order of
/// slots, each at the free table where its two sides, or its interpreter, sat last or sit by habit.
/// The choices must not overfill a class.
Timetable assign_tables(const Compiled& compiled, const std::vector<Choice>& choices);

}  // namespace gyoryu::engine
