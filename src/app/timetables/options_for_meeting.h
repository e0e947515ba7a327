#pragma once

#include "app/timetables/draft_view.h"
#include "planning/options.h"

namespace gyoryu::app {

/// Where a meeting of the draft may go, and what each place would cost.
Result<planning::Options> options_for_meeting(Context& context, const DraftId& draft, const MeetingId& meeting);

}  // namespace gyoryu::app
