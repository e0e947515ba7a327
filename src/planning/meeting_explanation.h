#pragma once

#include "planning/explanation.h"
#include "planning/labels.h"

namespace gyoryu::planning {

/// Why the meeting stands where it does (table and interpreter kept from the neighbouring meetings, gaps filled or
/// opened, what holds it there, unusual hours in a side's own zone), and the best place of every other slot, from
/// `options` of the same meeting.
Explanation explanation_of(const Labels& labels, const engine::Timetable& timetable, engine::MeetingIndex meeting,
                           const Options& options);

}  // namespace gyoryu::planning
