#include "planning/day_placements.h"

#include <algorithm>

namespace gyoryu::planning {

using engine::none;

engine::Timetable timetable_on(const DayMatter& matter, const DayProblem& day,
                               const std::vector<domain::Placement>& placements) {
    auto to = timetable_of(matter.event.planning, placements).placements();
    to.resize(to.size() + day.fresh.size());
    const auto known = matter.event.planning.meetings.size();
    for (const auto& placement : placements) {
        const auto found = std::ranges::find(day.fresh, placement.meeting_id, &domain::Meeting::id);
        if (found == day.fresh.end() || !placement.slot) continue;
        auto& place = to[known + (found - day.fresh.begin())];
        place = {*placement.slot - 1, placement.table ? *placement.table - 1 : none, none};
        if (placement.interpreter_id) {
            const auto who = matter.event.planning.interpreter_index.find(*placement.interpreter_id);
            if (who != matter.event.planning.interpreter_index.end()) place.interpreter = who->second;
        }
    }
    return engine::Timetable(std::move(to));
}

domain::Placement placement_on(const DayMatter& matter, const DayProblem& day, engine::MeetingIndex meeting,
                               const engine::Placement& place) {
    domain::Placement to;
    to.meeting_id = day.meeting_id(matter.event, meeting);
    if (!place.placed()) return to;
    to.slot = place.slot + 1;
    if (place.table != none) to.table = place.table + 1;
    if (place.interpreter != none)
        to.interpreter_id =
            matter.event.snapshot.interpreters[matter.event.planning.interpreters[place.interpreter]].id;
    return to;
}

std::vector<domain::Placement> told_with(const domain::Release& release,
                                         std::initializer_list<const std::vector<domain::Placement>*> changed) {
    auto placements = release.placements;
    std::unordered_map<domain::MeetingId, std::size_t> at;
    for (std::size_t i = 0; i < placements.size(); ++i) at[placements[i].meeting_id] = i;
    for (const auto* list : changed) {
        for (const auto& one : *list) {
            const auto [found, first] = at.try_emplace(one.meeting_id, placements.size());
            if (first) placements.push_back(one);
            placements[found->second] = one;
        }
    }
    return placements;
}

}  // namespace gyoryu::planning
