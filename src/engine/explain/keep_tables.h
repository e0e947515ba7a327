#pragma once

#include "engine/model/timetable.h"
#include "engine/schedule/choice.h"
#include "engine/schedule/compiled.h"

#include <vector>

namespace gyoryu::engine {

/// Gives tables to choices as `assign_tables` does, but whoever keeps the slot and the class of the table of `before`
/// keeps the table too, where the others still find one. The choices must not overfill a class.
Timetable keep_tables(const Compiled& compiled, const std::vector<Choice>& choices, const Timetable& before);

}  // namespace gyoryu::engine
