#pragma once

#include "base/random.h"
#include "engine/model/problem.h"

#include <cstdint>

namespace gyoryu::engine {

/// A random event so small that every timetable of it can be looked at: up to 5 people, 4 slots, 2 tables,
/// 1 interpreter, 4 meetings, with every demand of the model now and then.
Problem random_world(std::uint64_t seed);

/// The same event with delegates, rests, second languages, fields, unwelcome slots, a second interpreter and halls now
/// and then, and an objective of up to six rules of any kind.
Problem rich_world(std::uint64_t seed);

}  // namespace gyoryu::engine
