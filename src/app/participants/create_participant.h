#pragma once

#include "app/context.h"
#include "app/participants/participant_view.h"

namespace gyoryu::app {

/// conflict_exists {what, code} when e-mail or code belongs to another participant of the event; unknown_language and
/// unknown_zone {value}; slot_outside_event; limit_reached {max} beyond 5,000.
Result<Participant> create_participant(Context& context, const EventId& event, const ParticipantEdit& edit);

}  // namespace gyoryu::app
