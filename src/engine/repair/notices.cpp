#include "engine/repair/notices.h"

#include <algorithm>
#include <tuple>

namespace gyoryu::engine {

namespace {

NoticeKind difference(const Placement& before, const Placement& after) {
    if (before.slot != after.slot) return NoticeKind::moved;
    return before.table != after.table ? NoticeKind::other_table : NoticeKind::other_interpreter;
}

class Notices {
public:
    Notices(const Situation& situation, const Timetable& timetable) : s_(situation), t_(timetable) {}

    std::vector<Notice> list() {
        for (MeetingIndex m = 0; m < static_cast<MeetingIndex>(s_.problem.meetings.size()); ++m) {
            if (s_.told.at(m) == t_.at(m)) continue;
            for (const ParticipantIndex who : s_.problem.meetings[m].sides) tell_participant(m, who);
            tell_interpreter(m, s_.told.at(m).interpreter);
            if (t_.at(m).interpreter != s_.told.at(m).interpreter) tell_interpreter(m, t_.at(m).interpreter);
        }
        std::ranges::sort(list_, {}, [](const Notice& one) {
            const SlotIndex slot = one.after.placed() ? one.after.slot : one.before.slot;
            return std::tuple(one.participant == none, one.participant, one.interpreter, slot, one.meeting);
        });
        return std::move(list_);
    }

private:
    void tell_participant(MeetingIndex m, ParticipantIndex who) {
        if (s_.absent[who]) return;
        const Placement& before = s_.told.at(m);
        const Placement& after = t_.at(m);
        Notice notice{.participant = who, .meeting = m, .before = before, .after = after};
        if (!before.placed()) {
            notice.kind = NoticeKind::added;
        } else {
            notice.kind = after.placed() ? difference(before, after) : NoticeKind::cancelled;
        }
        list_.push_back(notice);
    }

    void tell_interpreter(MeetingIndex m, InterpreterIndex who) {
        if (who == none || s_.interpreter_absent[who]) return;
        Notice notice{.interpreter = who, .meeting = m};
        if (s_.told.at(m).interpreter == who) notice.before = s_.told.at(m);
        if (t_.at(m).interpreter == who) notice.after = t_.at(m);
        if (notice.before.placed() && notice.after.placed()) {
            notice.kind = difference(notice.before, notice.after);
        } else if (notice.before.placed()) {
            notice.kind = t_.at(m).placed() ? NoticeKind::handed_over : NoticeKind::cancelled;
        } else {
            notice.kind = s_.told.at(m).placed() ? NoticeKind::taken_over : NoticeKind::added;
        }
        list_.push_back(notice);
    }

    const Situation& s_;
    const Timetable& t_;
    std::vector<Notice> list_;
};

}  // namespace

std::vector<Notice> notices_of(const Situation& situation, const Timetable& timetable) {
    return Notices(situation, timetable).list();
}

bool takes_back(const Situation& situation, const Notice& notice) {
    return situation.told.at(notice.meeting).placed() && notice.kind != NoticeKind::other_interpreter;
}

}  // namespace gyoryu::engine
