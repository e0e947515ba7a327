#pragma once

#include "app/context.h"
#include "app/saving.h"
#include "domain/event.h"
#include "domain/participant.h"

namespace gyoryu::app {

/// Deletes participants of an event that was reached, at the revisions they carry, with their requests, meetings and
/// links; their meetings leave every draft. in_use {code} when a release or the outcome
/// ledger holds one of them.
Result<void> remove_participants(Context& context, store::Transaction& tx, Notices& notices, const domain::Event& event,
                                 const std::vector<domain::Participant>& participants);

}  // namespace gyoryu::app
