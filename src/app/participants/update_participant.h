#pragma once

#include "app/context.h"
#include "app/participants/participant_view.h"

namespace gyoryu::app {

/// As create_participant; in_use when the side changes while requests or meetings exist.
Result<Participant> update_participant(Context& context, const ParticipantId& participant,
                                       std::int64_t expected_revision, const ParticipantEdit& edit);

}  // namespace gyoryu::app
