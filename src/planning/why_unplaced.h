#pragma once

#include "engine/explain/unscheduled_reason.h"
#include "planning/labels.h"
#include "planning/unplaced.h"

namespace gyoryu::planning {

/// Every meeting of the snapshot without a place: the excluded ones, then the others by priority. While nothing at all
/// is placed the reason is that no timetable was made yet.
std::vector<Unplaced> unplaced_of(const Labels& labels, const engine::Timetable& timetable);

/// The reasons and the smallest change for one, from what the engine found at each slot.
Unplaced unplaced_of(const Labels& labels, const engine::UnscheduledReason& found);

/// A remedy of the engine in the reader's words, with the moves that carry it out where moves do.
Remedy remedy_of(const engine::Remedy& remedy, engine::MeetingIndex meeting, const Labels& labels);

}  // namespace gyoryu::planning
