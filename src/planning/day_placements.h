#pragma once

#include "planning/day_problem.h"

#include <initializer_list>

namespace gyoryu::planning {

/// Placements by the engine's numbers; what the problem does not have is left out.
engine::Timetable timetable_on(const DayMatter& matter, const DayProblem& day,
                               const std::vector<domain::Placement>& placements);
domain::Placement placement_on(const DayMatter& matter, const DayProblem& day, engine::MeetingIndex meeting,
                               const engine::Placement& place);

/// The release's placements with those of `changed` in place of the same meetings'.
std::vector<domain::Placement> told_with(const domain::Release& release,
                                         std::initializer_list<const std::vector<domain::Placement>*> changed);

}  // namespace gyoryu::planning
