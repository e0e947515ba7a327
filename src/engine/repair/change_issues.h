#pragma once

#include "base/fault.h"
#include "engine/model/timetable.h"
#include "engine/repair/changes.h"

#include <vector>

namespace gyoryu::engine {

/// What makes the changes meaningless for the problem: numbers out of range, an overrun of a meeting that has not
/// started, a new wish of two who have a meeting already. `told` holds the problem's meetings and may hold those of
/// new wishes. Each with the JSON pointer of its place in the changes format, as `/changes/3/meeting`, by `places`:
/// for each of `changes.list` its number in the file (a walk-in's wishes have the number of the walk-in).
std::vector<base::Issue> issues_of(const Problem& problem, const Timetable& told, const Changes& changes,
                                   const std::vector<int>& places);
/// The same when each change stands for itself.
std::vector<base::Issue> issues_of(const Problem& problem, const Timetable& told, const Changes& changes);

}  // namespace gyoryu::engine
