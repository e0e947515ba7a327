#pragma once

#include "engine/schedule/compiled.h"

#include <vector>

namespace gyoryu::engine {

/// Groups of two or more meetings that can change places in every timetable without changing its value: a pair that
/// meets more than once, and meetings of somebody with people who have no other meeting and the same demands. A proof
/// need look at one order only.
std::vector<std::vector<MeetingIndex>> twins(const Compiled& compiled);

}  // namespace gyoryu::engine
