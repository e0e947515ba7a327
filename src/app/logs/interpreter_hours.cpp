#include "app/logs/interpreter_hours.h"

#include <algorithm>

namespace gyoryu::app {

namespace {

/// The slots a placement covers, and how long they are together.
std::pair<int, int> length_of(const domain::Release& release, const domain::Placement& placement, int duration) {
    int slots = 0, minutes = 0;
    for (const auto& slot : release.slots)
        if (slot.index >= *placement.slot && slot.index < *placement.slot + duration)
            ++slots, minutes += slot.ends.minutes - slot.starts.minutes;
    return {slots, minutes};
}

void add(InterpreterHours& hours, const InterpretedMeeting& meeting) {
    hours.meetings.push_back(meeting);
    hours.planned += meeting.slots;
    const bool held = meeting.course == MeetingCourse::held;
    (held ? hours.served : meeting.course == MeetingCourse::unknown ? hours.unknown : hours.lost) += meeting.slots;
    if (held) hours.minutes += meeting.minutes;
}

}  // namespace

std::vector<InterpreterHours> interpreter_hours(const RecordEvent& event) {
    std::map<MeetingId, const LogLine*> lines;
    for (const auto& line : event.lines) lines[line.meeting_id] = &line;
    std::map<InterpreterId, InterpreterHours> all;
    for (const auto& [id, interpreter] : event.released.interpreters) all[id].id = id;
    for (const auto& place : log_places(event.released)) {
        const auto line = lines.find(place.placement->meeting_id);
        const auto* meeting = event.released.meeting(place.placement->meeting_id);
        if (!place.placement->interpreter_id || line == lines.end() || meeting == nullptr) continue;
        const auto course = event.course_of(meeting->id);
        if (place.cancelled && course != MeetingCourse::held) continue;
        const auto [slots, minutes] = length_of(event.released.release(), *place.placement, meeting->duration_slots);
        auto& hours = all[*place.placement->interpreter_id];
        hours.id = *place.placement->interpreter_id;
        add(hours, {line->second, slots, minutes, course});
    }
    std::vector<InterpreterHours> list;
    for (auto& [id, hours] : all) {
        std::ranges::sort(hours.meetings, {}, [](const InterpretedMeeting& one) {
            return std::tuple(one.line->day, one.line->starts, one.line->meeting_id);
        });
        list.push_back(std::move(hours));
    }
    return list;
}

}  // namespace gyoryu::app
