#include "engine/rules/hard_rule.h"

#include <algorithm>

namespace gyoryu::engine {

void find_fairness_range(const Occupancy& occupancy, const Cell& cell, Findings& findings) {
    const auto range = occupancy.problem().fairness_breaks_most;
    if (!range) return;
    const auto& sides = occupancy.problem().meetings[cell.meeting].sides;
    const SlotSet added = SlotSet::range(cell.slot, occupancy.end_within(cell));
    int least = occupancy.least_breaks(sides[0], sides[1]);
    int most = occupancy.most_breaks(sides[0], sides[1]);
    ParticipantIndex who = none;
    for (const ParticipantIndex side : sides) {
        const int breaks = occupancy.breaks_of(occupancy.busy(side, cell.meeting) | added);
        least = std::min(least, breaks);
        if (breaks < most) continue;
        most = breaks;
        who = side;
    }
    if (most - least <= *range || who == none) return;
    findings.add({.rule = RuleKey::fairness_range,
                  .meeting = cell.meeting,
                  .participant = who,
                  .amount = most - least,
                  .limit = *range});
}

}  // namespace gyoryu::engine
