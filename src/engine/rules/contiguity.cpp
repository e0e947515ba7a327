#include "engine/rules/hard_rule.h"

namespace gyoryu::engine {

void find_contiguity(const Occupancy& occupancy, const Cell& cell, Findings& findings) {
    const Problem& problem = occupancy.problem();
    if (end_of(problem, problem.meetings[cell.meeting], cell.slot) != none) return;
    findings.add({.rule = RuleKey::contiguity, .meeting = cell.meeting, .slot = cell.slot});
}

}  // namespace gyoryu::engine
