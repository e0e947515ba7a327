#include "engine/rules/measured_rule.h"

namespace gyoryu::engine {

/// Who has no meeting in the list has nothing to compare.
void fairness_slots_places(const Days& days, Places& places) {
    std::vector<char> listed(days.problem.participants.size());
    for (const Meeting& meeting : days.problem.meetings) {
        for (const ParticipantIndex who : meeting.sides) listed[who] = 1;
    }
    std::int64_t least = -1;
    Breach most{.rule = RuleKey::fairness_slots, .amount = -1};
    for (ParticipantIndex p = 0; p < static_cast<ParticipantIndex>(listed.size()); ++p) {
        if (!listed[p]) continue;
        const SlotSet& busy = days.of_participant[p].busy;
        std::int64_t burden = 0;
        for (SlotIndex s = busy.first(); s != none; s = busy.next(s + 1)) burden += days.problem.slots[s].burden;
        if (least < 0 || burden < least) least = burden;
        if (burden <= most.amount) continue;
        most.participant = p;
        most.amount = burden;
    }
    most.amount -= least;
    if (most.participant != none && most.amount > 0) places.push_back(most);
}

}  // namespace gyoryu::engine
