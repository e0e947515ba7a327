#include "engine/rules/hard_rule.h"

namespace gyoryu::engine {

void find_allowed_session(const Occupancy& occupancy, const Cell& cell, Findings& findings) {
    const auto session = occupancy.problem().meetings[cell.meeting].session;
    if (!session) return;
    for (SlotIndex s = cell.slot; s < occupancy.end_within(cell); ++s) {
        if (occupancy.problem().slots[s].session == *session) continue;
        findings.add({.rule = RuleKey::allowed_session, .meeting = cell.meeting, .slot = s, .session = *session});
        return;
    }
}

}  // namespace gyoryu::engine
