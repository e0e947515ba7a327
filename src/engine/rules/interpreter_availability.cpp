#include "engine/rules/hard_rule.h"

namespace gyoryu::engine {

void find_interpreter_availability(const Occupancy& occupancy, const Cell& cell, Findings& findings) {
    if (cell.interpreter == none) return;
    const SlotSet& available = occupancy.problem().interpreters[cell.interpreter].available;
    for (SlotIndex s = cell.slot; s < occupancy.end_within(cell); ++s) {
        if (available.contains(s)) continue;
        findings.add({.rule = RuleKey::interpreter_availability,
                      .meeting = cell.meeting,
                      .slot = s,
                      .interpreter = cell.interpreter});
        return;
    }
}

}  // namespace gyoryu::engine
