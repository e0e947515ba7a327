#include "engine/rules/measured_rule.h"

#include <algorithm>
#include <cstdlib>

namespace gyoryu::engine {

namespace {

/// Metres between two tables, along the aisles; at least one for a change of table.
std::int64_t metres(const Problem& problem, TableIndex a, TableIndex b) {
    if (a == b) return 0;
    const Table& x = problem.tables[a];
    const Table& y = problem.tables[b];
    if (x.hall != y.hall) return std::max(1, problem.hall_change_m);
    return std::max(1, std::abs(x.x_m - y.x_m) + std::abs(x.y_m - y.y_m));
}

}  // namespace

/// From each meeting at a table to the participant's next one at a table on the same day.
void walking_places(const Days& days, Places& places) {
    for (ParticipantIndex p = 0; p < static_cast<ParticipantIndex>(days.of_participant.size()); ++p) {
        MeetingIndex from = none;
        for (const MeetingIndex m : days.of_participant[p].meetings) {
            const Placement& to = days.timetable.at(m);
            if (to.table == none) continue;
            if (from != none) {
                const Placement& was = days.timetable.at(from);
                const bool same_day = days.problem.slots[was.slot].day == days.problem.slots[to.slot].day;
                const std::int64_t amount = same_day ? metres(days.problem, was.table, to.table) : 0;
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
