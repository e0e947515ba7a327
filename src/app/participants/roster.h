#pragma once

#include "app/context.h"
#include "app/participants/participant_view.h"
#include "store/transaction.h"

#include <span>

namespace gyoryu::app {

/// Participants with organisation, counts of requests and what is missing, in the order given. The number of
/// statements does not depend on the number of participants.
std::vector<Participant> participant_views(store::Transaction& tx, const EventId& event,
                                           std::span<const domain::Participant> participants);

/// All participants of an event, sellers first, by code (S2 before S10).
std::vector<Participant> roster_of(store::Transaction& tx, const EventId& event);

/// Whether the reader may see contact persons, e-mail addresses and phone numbers: organisers of the workspace only.
bool may_see_contacts(const Context& context, const WorkspaceId& workspace);

/// Takes them out for everybody else, before anything is searched in or shown.
void hide_contacts(const Context& context, const WorkspaceId& workspace, std::span<Participant> participants);

/// The texts that a list search looks at.
std::string searchable_text(const Participant& participant);

/// Codes compared as people count: the number within decides.
bool code_precedes(std::string_view left, std::string_view right);

}  // namespace gyoryu::app
