#include "engine/rules/measured_rule.h"

namespace gyoryu::engine {

void second_language_places(const Days& days, Places& places) {
    for (MeetingIndex m = 0; m < static_cast<MeetingIndex>(days.problem.meetings.size()); ++m) {
        const Placement& place = days.timetable.at(m);
        if (!place.placed()) continue;
        if (words_with(days.problem, days.problem.meetings[m], place.interpreter) != Words::second) continue;
        places.push_back(
            {.rule = RuleKey::second_language, .meeting = m, .interpreter = place.interpreter, .amount = 1});
    }
}

}  // namespace gyoryu::engine
