#pragma once

#include "app/timetables/draft_view.h"

namespace gyoryu::app {

/// Puts back what the last step changed; nothing_to_undo otherwise.
Result<Draft> undo_moves(Context& context, const DraftId& draft, std::int64_t expected_revision);

/// Does again what was undone last; nothing_to_undo otherwise.
Result<Draft> redo_moves(Context& context, const DraftId& draft, std::int64_t expected_revision);

}  // namespace gyoryu::app
