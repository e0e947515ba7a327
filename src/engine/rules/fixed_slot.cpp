#include "engine/rules/hard_rule.h"

namespace gyoryu::engine {

void find_fixed_slot(const Occupancy& occupancy, const Cell& cell, Findings& findings) {
    const auto fixed = occupancy.problem().meetings[cell.meeting].fixed_slot;
    if (!fixed || *fixed == cell.slot) return;
    findings.add({.rule = RuleKey::fixed_slot, .meeting = cell.meeting, .slot = *fixed});
}

}  // namespace gyoryu::engine
