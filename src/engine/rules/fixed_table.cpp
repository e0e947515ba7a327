#include "engine/rules/hard_rule.h"

namespace gyoryu::engine {

void find_fixed_table(const Occupancy& occupancy, const Cell& cell, Findings& findings) {
    const auto fixed = occupancy.problem().meetings[cell.meeting].fixed_table;
    if (!fixed || *fixed == cell.table) return;
    findings.add({.rule = RuleKey::fixed_table, .meeting = cell.meeting, .table = *fixed});
}

}  // namespace gyoryu::engine
