#include "engine/rules/hard_rule.h"

namespace gyoryu::engine {

void find_meetings_most_in_session(const Occupancy& occupancy, const Cell& cell, Findings& findings) {
    const SessionIndex session = occupancy.problem().slots[cell.slot].session;
    for (const ParticipantIndex who : occupancy.problem().meetings[cell.meeting].sides) {
        const auto& most = occupancy.problem().participants[who].session_most;
        if (static_cast<std::size_t>(session) >= most.size() || !most[session]) continue;
        const int meetings = occupancy.meetings(who, session, cell.meeting) + 1;
        if (meetings <= *most[session]) continue;
        findings.add({.rule = RuleKey::meetings_most_in_session,
                      .meeting = cell.meeting,
                      .participant = who,
                      .session = session,
                      .amount = meetings,
                      .limit = *most[session]});
    }
}

}  // namespace gyoryu::engine
