#pragma once

#include "app/context.h"
#include "app/wishes/suggestion_view.h"

namespace gyoryu::app {

/// What the organisations of a seller and a buyer think of having met before, at whatever event of the workspace.
/// `met` false forgets it. not_found unless `seller` sells and `buyer` buys at this event.
Result<Pair> record_past_meeting(Context& context, const EventId& event, const ParticipantId& seller,
                                 const ParticipantId& buyer, const PastMeetingEdit& edit);

}  // namespace gyoryu::app
