#pragma once

#include "app/context.h"
#include "app/participants/participant_view.h"

namespace gyoryu::app {

Result<Participant> get_participant(Context& context, const ParticipantId& participant);

}  // namespace gyoryu::app
