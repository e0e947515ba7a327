#pragma once

#include "domain/timetable.h"
#include "engine/model/outcome.h"
#include "planning/planning_problem.h"

namespace gyoryu::planning {

/// What a run found, with the proven bounds: one level score per rule of the objective. The gap is
/// the weighed penalty above the bound, in percent of what the timetable without any meeting has above it (3 %: at
/// least 97 % of the best possible way from nothing). 0 for optimal, none without bounds.
domain::Verdict verdict_of(const PlanningProblem& planning, const Snapshot& snapshot, const engine::Outcome& outcome);

/// Of a timetable made by hand. `solved` is the verdict of a run for this very problem (or empty): its bounds hold, and
/// a timetable that reaches them all without breaking a rule is as good as proven.
domain::Verdict edited_verdict_of(const PlanningProblem& planning, const Snapshot& snapshot,
                                  const engine::Timetable& timetable, const domain::Verdict& solved);

/// One point of the curve: points of the best found and of the bound.
domain::CurvePoint curve_point(const PlanningProblem& planning, double seconds, std::uint64_t work,
                               const engine::Score& incumbent, const engine::Score& bound);

/// At most `most` points: the first, the last, and between them those that keep the shape.
std::vector<domain::CurvePoint> thinned(std::vector<domain::CurvePoint> curve, std::size_t most);

}  // namespace gyoryu::planning
