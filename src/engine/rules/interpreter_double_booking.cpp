#include "engine/rules/hard_rule.h"

namespace gyoryu::engine {

void find_interpreter_double_booking(const Occupancy& occupancy, const Cell& cell, Findings& findings) {
    if (cell.interpreter == none) return;
    for (SlotIndex s = cell.slot; s < occupancy.end_within(cell); ++s) {
        const MeetingIndex other = occupancy.interpreted(cell.interpreter, s, cell.meeting);
        if (other == none) continue;
        findings.add({.rule = RuleKey::interpreter_double_booking,
                      .meeting = cell.meeting,
                      .other_meeting = other,
                      .slot = s,
                      .interpreter = cell.interpreter});
        return;
    }
}

}  // namespace gyoryu::engine
