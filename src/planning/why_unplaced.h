#pragma once

#include "engine/explain/unscheduled_reason.h"
#include "planning/labels.h"
#include "planning/unplaced.h"

namespace gyoryu::planning {

/// What keeps out each meeting of the problem that has no place, by priority. While nothing at all is placed nothing is
/// looked for: an entry without slots says that no timetable was made yet.
std::vector<engine::UnscheduledReason> find_waiting(const PlanningProblem& planning, const engine::Timetable& timetable,
                                                    const engine::PlacementProbe& probe);

/// In the reader's words: first the meetings outside the problem, then the waiting ones.
/// No remedy moves a frozen meeting (`frozen` by position in the snapshot).
std::vector<Unplaced> unplaced_of(const Labels& labels, const std::vector<engine::UnscheduledReason>& waiting,
                                  const std::vector<bool>& frozen);

/// The reasons and the smallest change for one, from what the engine found at each slot.
Unplaced unplaced_of(const Labels& labels, const engine::UnscheduledReason& found, const std::vector<bool>& frozen);

/// A remedy of the engine in the reader's words, with the moves that carry it out where moves do.
Remedy remedy_of(const engine::Remedy& remedy, engine::MeetingIndex meeting, const Labels& labels);

}  // namespace gyoryu::planning
