#pragma once

#include "app/day/proposal_view.h"

namespace gyoryu::app {

/// Organisers: their own decisions instead of the proposal's. proposal_outdated when people have been told something
/// newer or it is closed; already_started for meetings that began; timetable_breaks_rules with the rules when the
/// checker finds something; stale_revision.
Result<Proposal> edit_proposal(Context& context, const ProposalId& proposal, std::int64_t expected_revision,
                               const ProposalEdit& edit);

/// Organisers: the proposal becomes a release, what happened an entry in the log of the day, and everyone concerned is
/// told. Nothing is told that the independent checker objects to. Faults as above.
Result<AcceptedProposal> accept_proposal(Context& context, const ProposalId& proposal, std::int64_t expected_revision);

}  // namespace gyoryu::app
