#pragma once

#include "planning/planning_problem.h"

namespace gyoryu::planning {

/// An interpreter for the meeting at `place` while the others stand as in the timetable: `preferred` when that one can,
/// else the one with the least work; none when nobody can or nobody is needed.
engine::InterpreterIndex free_interpreter(const engine::Problem& problem, const engine::Timetable& timetable,
                                          engine::MeetingIndex meeting, const engine::Placement& place,
                                          engine::InterpreterIndex preferred);

}  // namespace gyoryu::planning
