#pragma once

#include "engine/model/breach.h"
#include "planning/planned_event.h"
#include "planning/reason.h"

namespace gyoryu::planning {

/// A timetable after moves, and the rules it breaks that it did not break before.
struct Edited {
    engine::Timetable timetable;
    std::vector<bool> frozen;  ///< by position in the snapshot
    std::vector<engine::Breach> newly_broken;
};

/// Applies the moves one after the other. Faults: not_found {what: meeting | interpreter}; slot_outside_event for a
/// slot or table the event does not have; meeting_frozen {seller, buyer} when a frozen meeting would change its place
/// without being thawed by the same move; timetable_breaks_rules for a meeting outside the problem.
base::Result<Edited> edit(const PlannedEvent& event, const std::vector<domain::Placement>& placements,
                          const std::vector<Move>& moves, text::Language reader);

/// What the independent checker finds in `after` and did not find, or not as badly, in `before`.
std::vector<engine::Breach> newly_broken(const engine::Problem& problem, const engine::Timetable& before,
                                         const engine::Timetable& after);

/// timetable_breaks_rules with one issue per reason: code `rule.<rule>`.
base::Fault breaks_rules(const std::vector<engine::Breach>& breaches, const Labels& labels);

}  // namespace gyoryu::planning
