#include "engine/rules/hard_rule.h"

namespace gyoryu::engine {

void find_availability(const Occupancy& occupancy, const Cell& cell, Findings& findings) {
    for (const ParticipantIndex who : occupancy.problem().meetings[cell.meeting].sides) {
        const SlotSet& available = occupancy.problem().participants[who].available;
        for (SlotIndex s = cell.slot; s < occupancy.end_within(cell); ++s) {
            if (available.contains(s)) continue;
            findings.add({.rule = RuleKey::availability, .meeting = cell.meeting, .participant = who, .slot = s});
            break;
        }
    }
}

}  // namespace gyoryu::engine
