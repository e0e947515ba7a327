#pragma once

#include "base/random.h"
#include "engine/model/problem.h"

#include <cstdint>

namespace gyoryu::engine {

/// A random event so small that every timetable of it can be looked at: up to 5 people, 4 slots, 2 tables,
/// 1 interpreter, 4 meetings, with every demand of the model now and then.
Problem random_world(std::uint64_t seed);

}  // namespace gyoryu::engine
