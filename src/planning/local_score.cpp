#include "planning/local_score.h"

#include "engine/rules/measured_rule.h"
#include "planning/objective.h"

namespace gyoryu::planning {

namespace {

constexpr engine::ParticipantIndex everybody_else = 2;

}  // namespace

LocalScore::LocalScore(const PlanningProblem& planning, const engine::Timetable& timetable,
                       engine::MeetingIndex meeting)
    : pointed_(planning.pointed) {
    const auto& whole = planning.problem;
    const auto& sides = whole.meetings[meeting].sides;
    problem_.slots = whole.slots;
    problem_.tables = whole.tables;
    for (auto& table : problem_.tables) table.booth_of.reset();
    problem_.breaks_within = whole.breaks_within;
    problem_.meetings_floor = whole.meetings_floor;
    problem_.hall_change_m = whole.hall_change_m;
    problem_.participants = {whole.participants[sides[0]], whole.participants[sides[1]], engine::Participant{}};
    for (std::size_t i = 0; i < 2; ++i) {
        for (const auto m : planning.meetings_of[sides[i]]) {
            auto one = whole.meetings[m];
            // A meeting of the two with each other stands in both lists.
            if (i == 1 && (one.sides[0] == sides[0] || one.sides[1] == sides[0])) continue;
            for (auto& side : one.sides) side = side == sides[0] ? 0 : side == sides[1] ? 1 : everybody_else;
            if (m == meeting) meeting_ = problem_.meetings.size();
            one.after.clear();
            problem_.meetings.push_back(std::move(one));
            placements_.push_back(timetable.at(m));
            placements_.back().interpreter = engine::none;
        }
    }
    present_ = engine::score_of(problem_, engine::Timetable(placements_));
}

engine::Score LocalScore::score_with(const engine::Placement& place) const {
    auto placements = placements_;
    placements[meeting_] = place;
    placements[meeting_].interpreter = engine::none;
    return engine::score_of(problem_, engine::Timetable(std::move(placements)));
}

std::int64_t LocalScore::delta(const engine::Placement& place) const {
    return points_between(pointed_, present_, score_with(place));
}

std::int64_t LocalScore::penalty(engine::RuleKey rule, const engine::Placement& place) const {
    return score_with(place)[rule];
}

}  // namespace gyoryu::planning
