#include "engine/rules/measured_rule.h"

namespace gyoryu::engine {

void distance_from_earlier_places(const Days& days, Places& places) {
    for (MeetingIndex m = 0; m < static_cast<MeetingIndex>(days.problem.earlier.size()); ++m) {
        const Placement& was = days.problem.earlier[m];
        if (!was.placed() || days.timetable.at(m).slot == was.slot) continue;
        places.push_back({.rule = RuleKey::distance_from_earlier, .meeting = m, .slot = was.slot, .amount = 1});
    }
}

}  // namespace gyoryu::engine
