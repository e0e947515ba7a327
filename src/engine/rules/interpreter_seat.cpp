#include "engine/rules/hard_rule.h"

namespace gyoryu::engine {

void find_interpreter_seat(const Occupancy& occupancy, const Cell& cell, Findings& findings) {
    if (cell.interpreter == none) return;
    const auto seat = occupancy.problem().interpreters[cell.interpreter].seat;
    if (!seat || *seat == cell.table) return;
    findings.add(
        {.rule = RuleKey::interpreter_seat, .meeting = cell.meeting, .table = *seat, .interpreter = cell.interpreter});
}

}  // namespace gyoryu::engine
