#pragma once

#include "engine/model/problem.h"

#include <cstdint>

namespace gyoryu::engine {

/// A planted event of some 30 × 20 people with delegates, rests, second languages, fields, unwelcome slots, two halls,
/// an earlier timetable, and every measured rule in its objective.
Problem rich_event(std::uint64_t seed);

}  // namespace gyoryu::engine
