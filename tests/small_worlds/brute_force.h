#pragma once

#include "engine/model/score.h"
#include "engine/model/timetable.h"

#include <functional>
#include <optional>

namespace gyoryu::engine {

/// Calls back with every timetable that keeps the hard rules, by the checker alone; stops when `visit` says false.
void every_timetable(const Problem& problem, const std::function<bool(const Timetable&)>& visit);

/// True when there is a timetable at all.
bool possible(const Problem& problem);

/// The best level values of all timetables, or none when there is no timetable.
std::optional<std::vector<std::int64_t>> best_by_enumeration(const Problem& problem);

/// Penalties of every measured rule, counted in the plainest way.
Score plain_score(const Problem& problem, const Timetable& timetable);

}  // namespace gyoryu::engine
