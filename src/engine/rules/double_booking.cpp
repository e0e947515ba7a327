#include "engine/rules/hard_rule.h"

namespace gyoryu::engine {

void find_double_booking(const Occupancy& occupancy, const Cell& cell, Findings& findings) {
    for (const ParticipantIndex who : occupancy.problem().meetings[cell.meeting].sides) {
        for (SlotIndex s = cell.slot; s < occupancy.end_within(cell); ++s) {
            const MeetingIndex other = occupancy.at(who, s, cell.meeting);
            if (other == none) continue;
            findings.add({.rule = RuleKey::double_booking,
                          .meeting = cell.meeting,
                          .other_meeting = other,
                          .participant = who,
                          .slot = s});
        }
    }
}

}  // namespace gyoryu::engine
