#include "engine/rules/hard_rule.h"

namespace gyoryu::engine {

void find_table_for_mode(const Occupancy& occupancy, const Cell& cell, Findings& findings) {
    const Meeting& meeting = occupancy.problem().meetings[cell.meeting];
    bool right = (meeting.mode == Mode::video) == (cell.table == none);
    if (right && cell.table != none) {
        const auto owner = occupancy.problem().tables[cell.table].booth_of;
        const bool own = owner && (*owner == meeting.sides[0] || *owner == meeting.sides[1]);
        right = meeting.mode == Mode::booth ? own : !owner;
    }
    if (right) return;
    findings.add({.rule = RuleKey::table_for_mode, .meeting = cell.meeting, .table = cell.table});
}

}  // namespace gyoryu::engine
