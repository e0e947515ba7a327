#include "engine/rules/hard_rule.h"

namespace gyoryu::engine {

void find_interpreter_slots_most(const Occupancy& occupancy, const Cell& cell, Findings& findings) {
    if (cell.interpreter == none) return;
    const auto most = occupancy.problem().interpreters[cell.interpreter].slots_most;
    if (!most) return;
    const SlotSet busy = occupancy.interpreter_busy(cell.interpreter, cell.meeting) |
                         SlotSet::range(cell.slot, occupancy.end_within(cell));
    if (busy.count() <= *most) return;
    findings.add({.rule = RuleKey::interpreter_slots_most,
                  .meeting = cell.meeting,
                  .interpreter = cell.interpreter,
                  .amount = busy.count(),
                  .limit = *most});
}

}  // namespace gyoryu::engine
