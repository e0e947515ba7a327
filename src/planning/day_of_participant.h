#pragma once

#include "planning/planning_problem.h"

#include <vector>

namespace gyoryu::planning {

/// One meeting on somebody's day.
struct Visit {
    engine::MeetingIndex meeting = engine::none;
    engine::SlotIndex slot = 0;
    engine::SlotIndex end = 0;  ///< the slot after its last
    engine::TableIndex table = engine::none;
    engine::InterpreterIndex interpreter = engine::none;
};

/// Each participant's days with meetings, every day in order of time.
std::vector<std::vector<Visit>> days_of_participants(const PlanningProblem& planning,
                                                     const engine::Timetable& timetable);

/// The meetings of one participant on the day of a slot, in order of time.
std::vector<Visit> day_of_participant(const PlanningProblem& planning, const engine::Timetable& timetable,
                                      engine::ParticipantIndex participant, engine::SlotIndex slot);

/// Along the aisles between two tables of a hall; from hall to hall what the problem says.
int metres_between(const engine::Problem& problem, engine::TableIndex a, engine::TableIndex b);

}  // namespace gyoryu::planning
