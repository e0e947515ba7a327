#include "planning/day_of_participant.h"

#include <algorithm>
#include <cstdlib>

namespace gyoryu::planning {

namespace {

Visit visit_of(const PlanningProblem& planning, const engine::Timetable& timetable, engine::MeetingIndex meeting) {
    const auto& at = timetable.at(meeting);
    return {meeting, at.slot, at.slot + planning.problem.meetings[meeting].duration, at.table, at.interpreter};
}

}  // namespace

std::vector<std::vector<Visit>> days_of_participants(const PlanningProblem& planning,
                                                     const engine::Timetable& timetable) {
    const auto& problem = planning.problem;
    const std::size_t day_count = problem.slots.empty() ? 0 : problem.slots.back().day + 1;
    std::vector<std::vector<Visit>> days(problem.participants.size() * day_count);
    for (std::size_t m = 0; m < problem.meetings.size(); ++m) {
        const auto meeting = static_cast<engine::MeetingIndex>(m);
        if (!timetable.at(meeting).placed()) continue;
        const auto visit = visit_of(planning, timetable, meeting);
        for (const auto side : problem.meetings[m].sides)
            days[side * day_count + problem.slots[visit.slot].day].push_back(visit);
    }
    std::erase_if(days, [](const auto& day) { return day.empty(); });
    for (auto& day : days) std::ranges::sort(day, {}, &Visit::slot);
    return days;
}

std::vector<Visit> day_of_participant(const PlanningProblem& planning, const engine::Timetable& timetable,
                                      engine::ParticipantIndex participant, engine::SlotIndex slot) {
    const auto& problem = planning.problem;
    std::vector<Visit> day;
    for (const auto meeting : planning.meetings_of[participant]) {
        const auto& at = timetable.at(meeting);
        if (at.placed() && problem.slots[at.slot].day == problem.slots[slot].day)
            day.push_back(visit_of(planning, timetable, meeting));
    }
    std::ranges::sort(day, {}, &Visit::slot);
    return day;
}

int metres_between(const engine::Problem& problem, engine::TableIndex a, engine::TableIndex b) {
    const auto& from = problem.tables[a];
    const auto& to = problem.tables[b];
    if (from.hall != to.hall) return problem.hall_change_m;
    return std::abs(from.x_m - to.x_m) + std::abs(from.y_m - to.y_m);
}

}  // namespace gyoryu::planning
