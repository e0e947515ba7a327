#include "engine/rules/hard_rule.h"

namespace gyoryu::engine {

void find_interpreter_needed(const Occupancy& occupancy, const Cell& cell, Findings& findings) {
    const Problem& problem = occupancy.problem();
    const Meeting& meeting = problem.meetings[cell.meeting];
    if (!needs_interpreter(problem, meeting)) return;
    if (cell.interpreter != none && can_interpret(problem, problem.interpreters[cell.interpreter], meeting)) return;
    findings.add({.rule = RuleKey::interpreter_needed,
                  .meeting = cell.meeting,
                  .slot = cell.slot,
                  .interpreter = cell.interpreter});
}

}  // namespace gyoryu::engine
