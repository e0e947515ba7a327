#pragma once

#include "app/day/day_ground.h"
#include "app/day/proposal_view.h"

namespace gyoryu::app {

/// The proposal against the release it was made for, on which the ground must stand.
Proposal show_proposal(const DayGround& ground, const domain::DayProposal& proposal);

/// The event as it is once the proposal is accepted: with its new and lengthened meetings.
planning::Snapshot snapshot_with(const planning::Snapshot& snapshot, const domain::DayProposal& proposal);

}  // namespace gyoryu::app
