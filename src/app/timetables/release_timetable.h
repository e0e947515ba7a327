#pragma once

#include "app/timetables/release_view.h"

namespace gyoryu::app {

/// Tells people: the draft becomes an immutable release, in one transaction, after the independent checker found no
/// broken rule (timetable_breaks_rules with issues otherwise). nothing_to_release when no meeting is placed;
/// draft_released when it was released before. `expected_revision` is the draft's.
Result<Release> release_timetable(Context& context, const EventId& event, std::int64_t expected_revision,
                                  const ReleaseRequest& request);

}  // namespace gyoryu::app
