#include "engine/rules/measured_rule.h"

namespace gyoryu::engine {

void unscheduled_places(const Days& days, Places& places) {
    for (MeetingIndex m = 0; m < static_cast<MeetingIndex>(days.problem.meetings.size()); ++m) {
        if (days.timetable.at(m).placed()) continue;
        places.push_back({.rule = RuleKey::unscheduled, .meeting = m, .amount = days.problem.meetings[m].priority});
    }
}

}  // namespace gyoryu::engine
