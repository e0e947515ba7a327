#pragma once

#include "engine/model/timetable.h"
#include "engine/schedule/compiled.h"

namespace gyoryu::engine {

/// The same timetable with tables of the same kind exchanged or moved to free ones where that serves `walking` and
/// `tables_changed`, as the objective orders them; slots and interpreters stay. For objectives that ask for either and
/// more tables than the search looks at one by one.
Timetable with_shorter_ways(const Compiled& compiled, const Timetable& timetable);

}  // namespace gyoryu::engine
