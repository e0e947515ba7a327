#pragma once

#include "engine/model/score.h"
#include "planning/planning_problem.h"

#include <cstdint>

namespace gyoryu::planning {

/// What one meeting's place costs, counted on the meetings of its two sides alone: nobody else's day changes when it
/// moves. Each question is answered in microseconds, by the same count as the whole timetable's.
class LocalScore {
public:
    LocalScore(const PlanningProblem& planning, const engine::Timetable& timetable, engine::MeetingIndex meeting);

    /// Points that the place costs more than the present one (not placed: than staying out).
    std::int64_t delta(const engine::Placement& place) const;
    /// The penalty of one rule over both sides, with the meeting at `place`.
    std::int64_t penalty(engine::RuleKey rule, const engine::Placement& place) const;

private:
    engine::Score score_with(const engine::Placement& place) const;

    const std::vector<engine::RuleKey>& pointed_;
    engine::Problem problem_;
    std::vector<engine::Placement> placements_;
    std::size_t meeting_ = 0;
    engine::Score present_;
};

}  // namespace gyoryu::planning
