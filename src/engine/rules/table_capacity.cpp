#include "engine/rules/hard_rule.h"

namespace gyoryu::engine {

void find_table_capacity(const Occupancy& occupancy, const Cell& cell, Findings& findings) {
    if (cell.table == none) return;
    const Table& table = occupancy.problem().tables[cell.table];
    for (SlotIndex s = cell.slot; s < occupancy.end_within(cell); ++s) {
        const int capacity = capacity_at(table, s);
        const int use = occupancy.table_use(cell.table, s, cell.meeting) + 1;
        if (use <= capacity) continue;
        findings.add({.rule = RuleKey::table_capacity,
                      .meeting = cell.meeting,
                      .slot = s,
                      .table = cell.table,
                      .amount = use,
                      .limit = capacity});
        return;
    }
}

}  // namespace gyoryu::engine
