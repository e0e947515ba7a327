#include "engine/rules/hard_rule.h"

namespace gyoryu::engine {

void find_participant_rest(const Occupancy& occupancy, const Cell& cell, Findings& findings) {
    const SlotSet added = SlotSet::range(cell.slot, occupancy.end_within(cell));
    for (const ParticipantIndex who : occupancy.problem().meetings[cell.meeting].sides) {
        const Participant& one = occupancy.problem().participants[who];
        for (const Rest& rest : one.rests) {
            if (!lacks_rest(rest, occupancy.busy(who, cell.meeting) | added)) continue;
            findings.add({.rule = RuleKey::participant_rest,
                          .meeting = cell.meeting,
                          .participant = who,
                          .slot = rest.first,
                          .limit = rest.slots});
        }
    }
}

}  // namespace gyoryu::engine
