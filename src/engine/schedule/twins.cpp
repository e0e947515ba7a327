#include "engine/schedule/twins.h"

#include <algorithm>

namespace gyoryu::engine {

namespace {

bool free_to_move(const Compiled& c, MeetingIndex m) {
    const bool known_earlier = !c.problem.earlier.empty() && c.problem.earlier[m].placed();
    return c.before[m].empty() && c.behind[m].empty() && !c.meeting(m).frozen && !known_earlier;
}

/// Nobody waits for them elsewhere, and they ask for the same.
bool alike(const Compiled& c, ParticipantIndex x, ParticipantIndex y) {
    if (x == y) return true;
    if (c.of_participant[x].size() != 1 || c.of_participant[y].size() != 1) return false;
    const Participant& one = c.problem.participants[x];
    const Participant& other = c.problem.participants[y];
    return one.available == other.available && one.languages == other.languages &&
           one.second_languages == other.second_languages && one.meetings_most == other.meetings_most &&
           one.session_most == other.session_most && one.rests.empty() && other.rests.empty() &&
           c.at_once[x] == c.at_once[y];
}

bool alike(const Compiled& c, MeetingIndex m, MeetingIndex n, ParticipantIndex shared) {
    const Meeting& one = c.meeting(m);
    const Meeting& other = c.meeting(n);
    const auto partner = [&](MeetingIndex meeting) { return c.sides[meeting][c.sides[meeting][0] == shared ? 1 : 0]; };
    return c.starts[m] == c.starts[n] && c.must[m] == c.must[n] && one.priority == other.priority &&
           one.duration == other.duration && one.mode == other.mode && one.features == other.features &&
           one.fields == other.fields && one.fixed_table == other.fixed_table && c.classes_of[m] == c.classes_of[n] &&
           c.interpreted[m] == c.interpreted[n] && c.interpreters_of[m] == c.interpreters_of[n] &&
           alike(c, partner(m), partner(n));
}

}  // namespace

std::vector<std::vector<MeetingIndex>> twins(const Compiled& c) {
    std::vector<std::vector<MeetingIndex>> groups;
    std::vector<char> grouped(c.meeting_count());
    for (ParticipantIndex p = 0; p < c.participant_count(); ++p) {
        if (c.at_once[p] != 1) continue;
        const auto& own = c.of_participant[p];
        for (std::size_t i = 0; i < own.size(); ++i) {
            if (grouped[own[i]] || !free_to_move(c, own[i])) continue;
            std::vector<MeetingIndex> group{own[i]};
            for (std::size_t j = i + 1; j < own.size(); ++j) {
                if (!grouped[own[j]] && free_to_move(c, own[j]) && alike(c, own[i], own[j], p)) group.push_back(own[j]);
            }
            if (group.size() < 2) continue;
            for (const MeetingIndex m : group) grouped[m] = 1;
            groups.push_back(std::move(group));
        }
    }
    return groups;
}

}  // namespace gyoryu::engine
