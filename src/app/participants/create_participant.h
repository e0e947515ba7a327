#pragma once

#include "app/context.h"
#include "app/participants/participant_view.h"
#include "app/saving.h"

namespace gyoryu::app {

/// conflict_exists {what, field, code} when e-mail or code belongs to another participant of the event;
/// unknown_language and unknown_zone {value}; slot_outside_event; limit_reached {max} beyond 5,000.
Result<Participant> create_participant(Context& context, const EventId& event, const ParticipantEdit& edit);

/// The same within a transaction, for whoever has asked that the actor may.
Result<domain::Participant> add_participant(Context& context, store::Transaction& tx, Notices& notices,
                                            const domain::Event& event, const ParticipantEdit& edit);

/// The organisation an edit names, which must be of the workspace, or the new one it describes.
Result<OrganisationId> organisation_for(Context& context, store::Transaction& tx, Notices& notices,
                                        const WorkspaceId& workspace, const ParticipantEdit& edit);

}  // namespace gyoryu::app
