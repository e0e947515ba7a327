#pragma once

#include "app/personal/load_personal.h"
#include "app/reach.h"
#include "app/timetables/planning_cache.h"
#include "domain/day.h"
#include "planning/day_problem.h"

namespace gyoryu::app {

using domain::ProposalId;

/// What every decision of the day stands on: what people were told, the event as the planning sees it, what happened
/// so far, and the time there.
struct DayGround {
    domain::Event event;
    std::shared_ptr<const ToldRelease> told;
    PlanningCache::EventPlan plan;
    std::vector<domain::DayFacts> log;  ///< what still holds, in order
    base::Instant now;
    int first_ahead = 0;      ///< slot, by the engine's number
    bool superseded = false;  ///< `told` is not what people were told last

    const domain::Release& release() const { return told->release; }
    planning::DayMatter matter(const domain::DayFacts& facts, domain::RepairWay way) const;
};

/// Fault not_released.
Result<DayGround> day_ground(Services& services, store::Transaction& tx, const domain::Event& event);

/// The same on the release that a proposal was made for.
Result<DayGround> ground_of(Services& services, store::Transaction& tx, const domain::Event& event,
                            const domain::DayProposal& proposal);

/// As in app/reach.h.
Result<InEvent<domain::DayProposal>> reach_proposal(const Context&, store::Transaction&, const ProposalId&, Need);

}  // namespace gyoryu::app
