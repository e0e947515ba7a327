#include "engine/rules/measured_rule.h"

namespace gyoryu::engine {

void interpreters_changed_places(const Days& days, Places& places) {
    for (MeetingIndex m = 0; m < static_cast<MeetingIndex>(days.problem.earlier.size()); ++m) {
        const Placement& was = days.problem.earlier[m];
        const Placement& now = days.timetable.at(m);
        if (!was.placed() || !now.placed() || was.interpreter == now.interpreter) continue;
        places.push_back(
            {.rule = RuleKey::interpreters_changed, .meeting = m, .interpreter = was.interpreter, .amount = 1});
    }
}

}  // namespace gyoryu::engine
