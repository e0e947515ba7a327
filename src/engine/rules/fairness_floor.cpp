#include "engine/rules/measured_rule.h"

#include <algorithm>

namespace gyoryu::engine {

/// Nobody can be owed more meetings than are theirs.
void fairness_floor_places(const Days& days, Places& places) {
    std::vector<int> own(days.problem.participants.size());
    for (const Meeting& meeting : days.problem.meetings) {
        for (const ParticipantIndex who : meeting.sides) ++own[who];
    }
    for (ParticipantIndex p = 0; p < static_cast<ParticipantIndex>(own.size()); ++p) {
        const int due = std::min(days.problem.meetings_floor, own[p]);
        const int missing = due - static_cast<int>(days.of_participant[p].meetings.size());
        if (missing <= 0) continue;
        places.push_back({.rule = RuleKey::fairness_floor, .participant = p, .amount = missing, .limit = due});
    }
}

}  // namespace gyoryu::engine
