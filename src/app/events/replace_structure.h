#pragma once

#include "app/context.h"
#include "app/events/structure_view.h"

namespace gyoryu::app {

/// Replaces slots and tables. Slots must be in order of time, not overlap and lie within the event's days; labels of
/// tables must differ within a hall. Lists of unchanged length are edits in place; otherwise a slot stays the same when
/// day and start do, a table when hall and label do, and everything that refers to one (absences, booths, seats, fixed
/// places, drafts not yet released) follows it to its new index. What referred to a removed one is cleared; drafts that
/// lost placements come back in `affected`. Releases keep the slots and tables they were made with.
Result<Structure> replace_structure(Context& context, const EventId& event, std::int64_t expected_revision,
                                    const StructureEdit& edit);

}  // namespace gyoryu::app
