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
    for (std::size_t m = 0; m < whole.meetings.size(); ++m) {
        auto one = whole.meetings[m];
        bool theirs = false;
        for (auto& side : one.sides) {
            const auto local = side == sides[0] ? 0 : side == sides[1] ? 1 : everybody_else;
            theirs = theirs || local != everybody_else;
            side = local;
        }
        if (!theirs) continue;
        if (static_cast<engine::MeetingIndex>(m) == meeting) meeting_ = problem_.meetings.size();
        one.after.clear();
        problem_.meetings.push_back(std::move(one));
        auto place = timetable.at(static_cast<engine::MeetingIndex>(m));
        place.interpreter = engine::none;
        placements_.push_back(place);
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
