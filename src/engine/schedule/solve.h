#pragma once

#include "engine/model/limits.h"
#include "engine/model/observer.h"
#include "engine/model/outcome.h"
#include "engine/model/problem.h"

#include <stop_token>

namespace gyoryu::engine {

/// The front door: the best timetable within the limits, with a proven bound. The problem must be valid
/// (`issues_of` finds nothing). Same problem and limits, same outcome, unless `stop` cuts the run short;
/// then the best found so far is returned. Reads no clock and writes nowhere.
Outcome solve(const Problem& problem, const Limits& limits, std::stop_token stop, Observer& observer);

}  // namespace gyoryu::engine
