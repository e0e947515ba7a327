#include "engine/rules/hard_rule.h"

namespace gyoryu::engine {

void find_meetings_most(const Occupancy& occupancy, const Cell& cell, Findings& findings) {
    for (const ParticipantIndex who : occupancy.problem().meetings[cell.meeting].sides) {
        const auto most = occupancy.problem().participants[who].meetings_most;
        if (!most) continue;
        const int meetings = occupancy.meetings(who, none, cell.meeting) + 1;
        if (meetings <= *most) continue;
        findings.add({.rule = RuleKey::meetings_most,
                      .meeting = cell.meeting,
                      .participant = who,
                      .amount = meetings,
                      .limit = *most});
    }
}

}  // namespace gyoryu::engine
