#pragma once

#include "app/meetings/meeting_view.h"

namespace gyoryu::app {

/// Changes everything but the sides.
Result<domain::Meeting> update_meeting(Context& context, const MeetingId& meeting, std::int64_t expected_revision,
                                       const MeetingEdit& edit);

}  // namespace gyoryu::app
