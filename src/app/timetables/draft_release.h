#pragma once

#include "app/context.h"
#include "domain/timetable.h"
#include "planning/board.h"

#include <optional>

namespace gyoryu::app {

/// What a release of the draft tells people, against the newest one; not stored.
domain::Release draft_release(Context& context, const planning::Board& board, const domain::Draft& draft,
                              const std::optional<domain::Release>& newest);

}  // namespace gyoryu::app
