#pragma once

#include "app/day/proposal_view.h"

namespace gyoryu::app {

/// Organisers: something has happened; the engine's repair proposes what to change of what people were told. Nobody is
/// told anything yet. Faults: not_released; validation_failed; already_started; conflict_exists {what: meeting} for a
/// wish of two who meet already; pair_never as an issue for two whom the organiser keeps apart.
Result<Proposal> propose_change(Context& context, const EventId& event, const ProposalRequest& request);

/// Members.
Result<Proposal> get_proposal(Context& context, const ProposalId& proposal);

/// Members: where else a meeting of the proposal could be held, beside everything else in it.
Result<MeetingAlternatives> proposal_alternatives(Context& context, const ProposalId& proposal,
                                                  const MeetingId& meeting);

/// Organisers. Nothing is done about it; what happened is not kept either.
Result<void> discard_proposal(Context& context, const ProposalId& proposal, std::int64_t expected_revision);

}  // namespace gyoryu::app
