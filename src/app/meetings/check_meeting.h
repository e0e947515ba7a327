#pragma once

#include "app/meetings/meeting_view.h"
#include "domain/event.h"
#include "store/transaction.h"

namespace gyoryu::app {

/// The meeting that `edit` describes, on `before` (a new one has no id yet). Faults: meeting_with_oneself; same_side;
/// validation_failed for sides outside the event, unknown sessions, slots, tables, meetings to come before, or an
/// order that runs in a circle.
Result<domain::Meeting> edited_meeting(store::Transaction& tx, const domain::Event& event,
                                       const domain::Meeting& before, const MeetingEdit& edit);

}  // namespace gyoryu::app
