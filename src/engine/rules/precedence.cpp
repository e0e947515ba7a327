#include "engine/rules/hard_rule.h"

namespace gyoryu::engine {

void find_precedence(const Occupancy& occupancy, const Cell& cell, Findings& findings) {
    const Problem& problem = occupancy.problem();
    for (const MeetingIndex before : problem.meetings[cell.meeting].after) {
        const Placement& other = occupancy.timetable().at(before);
        if (!other.placed() || other.slot + problem.meetings[before].duration <= cell.slot) continue;
        findings.add(
            {.rule = RuleKey::precedence, .meeting = cell.meeting, .other_meeting = before, .slot = cell.slot});
    }
    for (const MeetingIndex later : occupancy.behind(cell.meeting)) {
        const Placement& other = occupancy.timetable().at(later);
        if (!other.placed() || occupancy.end(cell) <= other.slot) continue;
        findings.add(
            {.rule = RuleKey::precedence, .meeting = later, .other_meeting = cell.meeting, .slot = other.slot});
    }
}

}  // namespace gyoryu::engine
