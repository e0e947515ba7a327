#include "engine/rules/measured_rule.h"

#include <algorithm>
#include <limits>

namespace gyoryu::engine {

void fairness_breaks_places(const Days& days, Places& places) {
    std::int64_t least = std::numeric_limits<std::int64_t>::max();
    Breach most{.rule = RuleKey::fairness_breaks, .amount = -1};
    for (ParticipantIndex p = 0; p < static_cast<ParticipantIndex>(days.of_participant.size()); ++p) {
        std::int64_t breaks = 0;
        days.gaps(days.of_participant[p].busy, [&](SlotIndex, SlotIndex) { ++breaks; });
        least = std::min(least, breaks);
        if (breaks <= most.amount) continue;
        most.participant = p;
        most.amount = breaks;
    }
    most.amount -= least;
    if (most.participant != none && most.amount > 0) places.push_back(most);
}

}  // namespace gyoryu::engine
