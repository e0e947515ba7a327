#include "engine/repair/repair_score.h"

#include "engine/repair/notices.h"
#include "engine/rules/measured_rule.h"

#include <cstdlib>
#include <set>
#include <tuple>

namespace gyoryu::engine {

namespace {

void count_meeting(const Situation& situation, MeetingIndex m, const Placement& now, RepairScore& score) {
    const Meeting& meeting = situation.problem.meetings[m];
    const Placement& told = situation.told.at(m);
    const Standing standing = situation.standing[m];
    if (!now.placed()) {
        if (standing == Standing::promised && meeting.mandatory) ++score.mandatory_lost;
        if (standing == Standing::promised) score.promised_lost += meeting.priority;
        if (standing == Standing::wanted) score.wanted_out += meeting.priority;
        if (standing == Standing::asked) score.asked_out += meeting.priority;
    } else if (standing == Standing::promised) {
        score.change_size += now.slot != told.slot ? 4 : now.table != told.table ? 2 : 0;
        score.change_size += now.interpreter != told.interpreter ? 1 : 0;
        score.shift += std::abs(now.slot - told.slot);
    } else if (standing == Standing::wanted || standing == Standing::asked) {
        score.shift += now.slot - situation.now;
    }
}

}  // namespace

bool fewer_changes(const RepairScore& a, const RepairScore& b) {
    const auto upper = [](const RepairScore& one) {
        return std::tie(one.mandatory_lost, one.promised_lost, one.wanted_out, one.people_told, one.asked_out,
                        one.change_size);
    };
    return upper(a) < upper(b);
}

RepairScore repair_score(const Situation& situation, const Timetable& timetable) {
    RepairScore score;
    for (MeetingIndex m = 0; m < static_cast<MeetingIndex>(situation.problem.meetings.size()); ++m) {
        count_meeting(situation, m, timetable.at(m), score);
    }
    std::set<std::pair<ParticipantIndex, InterpreterIndex>> people;
    for (const Notice& notice : notices_of(situation, timetable)) {
        if (takes_back(situation, notice)) people.emplace(notice.participant, notice.interpreter);
    }
    score.people_told = static_cast<std::int64_t>(people.size());
    score.breaks = static_cast<std::int64_t>(places_of(Days(situation.problem, timetable), RuleKey::breaks).size());
    return score;
}

}  // namespace gyoryu::engine
