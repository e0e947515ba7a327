#pragma once

#include "app/meetings/meeting_view.h"

namespace gyoryu::app {

/// A meeting the organiser asks for; conflict_exists when the two have one already.
Result<domain::Meeting> create_meeting(Context& context, const EventId& event, const MeetingEdit& edit);

}  // namespace gyoryu::app
