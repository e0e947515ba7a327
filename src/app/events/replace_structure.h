#pragma once

#include "app/context.h"
#include "app/events/structure_view.h"

namespace gyoryu::app {

/// Replaces slots and tables. Slots must be in order of time, not overlap and lie within the event's days; labels of
/// tables must differ within a hall. Lists of unchanged length are edits in place; otherwise a slot is the same when
/// day and start are, a table when label and hall are, and everything that refers to one (absences, booths, seats,
/// fixed places, drafts) follows it to its new index. What referred to a removed one is cleared; drafts that lost
/// placements come back in `affected`.
/// in_use with issues when a slot or table the newest release uses would change its time or place.
Result<Structure> replace_structure(Context& context, const EventId& event, std::int64_t expected_revision,
                                    const StructureEdit& edit);

}  // namespace gyoryu::app
