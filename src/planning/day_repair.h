#pragma once

#include "planning/day_problem.h"
#include "text/language.h"

namespace gyoryu::planning {

/// The engine's repair of the day as a proposal: what would change against the release, what is lost, whom the idle
/// could meet. `ideas` are pairs nobody asked for. Of the proposal, id, event, base and time are the caller's.
/// Faults: those of day_problem, and validation_failed for what the engine finds meaningless.
base::Result<domain::DayProposal> propose(const DayMatter& matter, const std::vector<MeetingIdea>& ideas,
                                          const std::function<domain::MeetingId()>& next_id);

/// One place the organiser gives a meeting of a proposal, or none.
struct DayEdit {
    domain::MeetingId meeting_id;
    std::optional<int> slot;
    std::optional<int> table;
    std::optional<domain::InterpreterId> interpreter_id;
};

/// The placements of `proposal` as they would be told: the release with what is proposed and edited.
std::vector<domain::Placement> placements_of(const DayMatter& matter, const domain::DayProposal& proposal);

/// What the independent checker finds in the proposal from now on; empty = it may be told. Faults of day_problem;
/// already_started for a change of what has started.
base::Result<std::vector<engine::Breach>> check_proposal(const DayMatter& matter, const domain::DayProposal& proposal);

/// Free places for a meeting beside everything else in the proposal, the nearest to where it was told first.
base::Result<std::vector<domain::Placement>> alternatives(const DayMatter& matter, const domain::DayProposal& proposal,
                                                          const domain::MeetingId& meeting, std::size_t most);

}  // namespace gyoryu::planning
