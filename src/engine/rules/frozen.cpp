#include "engine/rules/hard_rule.h"

namespace gyoryu::engine {

void find_frozen(const Occupancy& occupancy, const Cell& cell, Findings& findings) {
    const Problem& problem = occupancy.problem();
    if (!problem.meetings[cell.meeting].frozen) return;
    const Placement& was = problem.earlier[cell.meeting];
    if (was.slot == cell.slot && was.table == cell.table) return;
    findings.add({.rule = RuleKey::frozen, .meeting = cell.meeting, .slot = was.slot, .table = was.table});
}

}  // namespace gyoryu::engine
