#pragma once

#include "app/meetings/meeting_view.h"

namespace gyoryu::app {

/// Takes a meeting out of the event and of every draft. Releases keep what people were told.
Result<void> delete_meeting(Context& context, const MeetingId& meeting, std::int64_t expected_revision);

}  // namespace gyoryu::app
