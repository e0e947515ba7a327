#pragma once

#include "planning/labels.h"
#include "planning/planning_problem.h"

#include <memory>

namespace gyoryu::planning {

/// An event read once and translated once; immutable, shared by all who look at its timetables.
struct PlannedEvent {
    Snapshot snapshot;
    PlanningProblem planning;
    std::string stamp;  ///< fingerprint of the problem

    Labels labels(text::Language reader) const { return {snapshot, planning, reader}; }
};

/// Faults of `problem_of`.
base::Result<std::shared_ptr<const PlannedEvent>> planned(Snapshot snapshot);

}  // namespace gyoryu::planning
