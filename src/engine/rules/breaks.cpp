#include "engine/rules/measured_rule.h"

namespace gyoryu::engine {

void breaks_places(const Days& days, Places& places) {
    for (ParticipantIndex p = 0; p < static_cast<ParticipantIndex>(days.of_participant.size()); ++p) {
        days.gaps(days.of_participant[p].busy, [&](SlotIndex before, SlotIndex) {
            places.push_back({.rule = RuleKey::breaks, .participant = p, .slot = before + 1, .amount = 1});
        });
    }
}

}  // namespace gyoryu::engine
