#pragma once

#include "app/timetables/draft_view.h"

namespace gyoryu::app {

/// Moves meetings of a draft, all or none. Refused with timetable_breaks_rules and one issue per rule that the moves
/// would newly break, unless `force`; meeting_frozen when a frozen meeting would move without being thawed in the same
/// move; draft_released when people have been told of it.
Result<Draft> apply_moves(Context& context, const DraftId& draft, std::int64_t expected_revision,
                          const MovesRequest& request);

}  // namespace gyoryu::app
