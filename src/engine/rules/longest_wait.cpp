#include "engine/rules/measured_rule.h"

namespace gyoryu::engine {

void longest_wait_places(const Days& days, Places& places) {
    for (ParticipantIndex p = 0; p < static_cast<ParticipantIndex>(days.of_participant.size()); ++p) {
        Breach longest{.rule = RuleKey::longest_wait, .participant = p};
        days.gaps(days.of_participant[p].busy, [&](SlotIndex before, SlotIndex after) {
            if (after - before - 1 <= longest.amount) return;
            longest.slot = before + 1;
            longest.amount = after - before - 1;
        });
        if (longest.amount > 0) places.push_back(longest);
    }
}

}  // namespace gyoryu::engine
