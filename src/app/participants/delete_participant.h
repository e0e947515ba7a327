#pragma once

#include "app/context.h"
#include "app/participants/participant_view.h"

namespace gyoryu::app {

/// Deletes the participant with its requests, meetings and links, which leave every draft. in_use {code} when a release
/// holds it: withdraw it instead.
Result<void> delete_participant(Context& context, const ParticipantId& participant, std::int64_t expected_revision);

}  // namespace gyoryu::app
