#pragma once

#include "engine/explain/placement_probe.h"
#include "planning/labels.h"
#include "planning/options.h"

namespace gyoryu::planning {

/// Where a meeting of the problem may go. Cells of a slot in which neither side nor any interpreter could come at all
/// carry that reason; an occupied table is offered when the meeting there has another place to be and is not frozen
/// (`frozen` by position in the snapshot).
Options options_of(const Labels& labels, const engine::PlacementProbe& probe, const engine::Timetable& timetable,
                   const std::vector<bool>& frozen, engine::MeetingIndex meeting, const domain::Placement& current);

}  // namespace gyoryu::planning
