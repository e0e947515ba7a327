#include "engine/rules/hard_rule.h"

namespace gyoryu::engine {

void find_interpreter_rest(const Occupancy& occupancy, const Cell& cell, Findings& findings) {
    if (cell.interpreter == none) return;
    const int most = occupancy.problem().interpreters[cell.interpreter].consecutive_most;
    if (most == 0) return;
    const SlotSet busy = occupancy.interpreter_busy(cell.interpreter, cell.meeting) |
                         SlotSet::range(cell.slot, occupancy.end_within(cell));
    SlotIndex first = cell.slot;
    while (first > 0 && busy.contains(first - 1) && runs_on(occupancy.problem(), first - 1)) --first;
    int run = 1;
    for (SlotIndex s = first; runs_on(occupancy.problem(), s) && busy.contains(s + 1); ++s) ++run;
    if (run <= most) return;
    findings.add({.rule = RuleKey::interpreter_rest,
                  .meeting = cell.meeting,
                  .slot = first,
                  .interpreter = cell.interpreter,
                  .amount = run,
                  .limit = most});
}

}  // namespace gyoryu::engine
