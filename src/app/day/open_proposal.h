#pragma once

#include "app/day/day_ground.h"

namespace gyoryu::app {

struct OpenProposal {
    domain::DayProposal row;
    DayGround ground;
};

/// A proposal that may still be changed or accepted. Faults: stale_revision; proposal_outdated.
Result<OpenProposal> open_proposal(const Context& context, store::Transaction& tx, const ProposalId& proposal,
                                   std::int64_t expected_revision);

/// The checker's word on it: timetable_breaks_rules with the rules in the reader's words, already_started.
Result<void> may_be_told(const Context& context, const OpenProposal& open);

}  // namespace gyoryu::app
