#include "engine/rules/hard_rule.h"

namespace gyoryu::engine {

void find_table_features(const Occupancy& occupancy, const Cell& cell, Findings& findings) {
    if (cell.table == none) return;
    const std::uint64_t required = occupancy.problem().meetings[cell.meeting].features;
    if ((required & ~occupancy.problem().tables[cell.table].features) == 0) return;
    findings.add({.rule = RuleKey::table_features, .meeting = cell.meeting, .table = cell.table});
}

}  // namespace gyoryu::engine
