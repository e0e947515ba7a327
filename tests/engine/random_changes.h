#pragma once

#include "engine/model/timetable.h"
#include "engine/repair/changes.h"

#include <cstdint>

namespace gyoryu::engine {

/// A random hour of the day and so many things that happen, of all kinds; without issues for that timetable.
Changes random_changes(const Problem& problem, const Timetable& told, std::uint64_t seed, int count);

}  // namespace gyoryu::engine
