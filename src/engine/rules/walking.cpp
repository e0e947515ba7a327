#include "engine/rules/measured_rule.h"

namespace gyoryu::engine {

/// From each meeting at a table to the participant's next one at a table on the same day. Where delegates split, who of
/// them goes where is theirs to say, so nobody is counted.
void walking_places(const Days& days, Places& places) {
    for (ParticipantIndex p = 0; p < static_cast<ParticipantIndex>(days.of_participant.size()); ++p) {
        if (at_once(days.problem.participants[p]) > 1) continue;
        MeetingIndex from = none;
        for (const MeetingIndex m : days.of_participant[p].meetings) {
            const Placement& to = days.timetable.at(m);
            if (to.table == none) continue;
            if (from != none) {
                const Placement& was = days.timetable.at(from);
                const bool same_day = days.problem.slots[was.slot].day == days.problem.slots[to.slot].day;
                const std::int64_t amount = same_day ? walk_between_m(days.problem, was.table, to.table) : 0;
                if (amount > 0) {
                    places.push_back({.rule = RuleKey::walking,
                                      .meeting = m,
                                      .other_meeting = from,
                                      .participant = p,
                                      .amount = amount});
                }
            }
            from = m;
        }
    }
}

}  // namespace gyoryu::engine
