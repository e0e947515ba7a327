#pragma once

#include "app/checks.h"
#include "app/context.h"
#include "app/participants/participant_view.h"
#include "domain/event.h"
#include "store/transaction.h"

namespace gyoryu::app {

inline constexpr int participants_max = 5000;

/// What is wrong with an edit for an event of this structure, as far as the edit alone tells.
Checks check_participant(const ParticipantEdit& edit, const domain::Structure& structure);

/// All but code and organisation. The e-mail is kept in lower case, absences in order.
void apply(const ParticipantEdit& edit, domain::Participant& to);

/// What `apply` and a code would make of nothing else than this participant.
ParticipantEdit edit_of(const domain::Participant& participant);

/// conflict_exists {what, field, code} when another participant of the event has the e-mail or code.
Result<void> refuse_duplicates(store::Transaction& tx, const domain::Participant& participant);

/// The next free code of the side.
std::string next_code(store::Transaction& tx, const EventId& event, domain::ParticipantSide side);

}  // namespace gyoryu::app
