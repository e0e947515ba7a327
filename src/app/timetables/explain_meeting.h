#pragma once

#include "app/timetables/draft_view.h"
#include "planning/explanation.h"

namespace gyoryu::app {

/// Why a meeting stands where it does, where else it could, and what would be better.
Result<planning::Explanation> explain_meeting(Context& context, const DraftId& draft, const MeetingId& meeting);

}  // namespace gyoryu::app
