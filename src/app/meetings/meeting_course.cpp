#include "app/meetings/meeting_course.h"

#include "domain/timetable.h"
#include "store/day_tables.h"
#include "store/log_tables.h"
#include "store/record.h"

namespace gyoryu::app {

namespace {

using domain::LogOutcome;

std::optional<LogOutcome> absence(store::Transaction& tx, const domain::MeetingMark& mark) {
    const auto meeting = store::find<domain::Meeting>(tx, store::where("id", mark.meeting_id));
    if (!meeting || !mark.absent_id) return std::nullopt;
    return *mark.absent_id == meeting->seller_id ? LogOutcome::seller_absent : LogOutcome::buyer_absent;
}

}  // namespace

MeetingCourse MeetingCourses::of(const domain::MeetingId& meeting) const {
    const auto found = known_.find(meeting);
    if (found == known_.end()) return MeetingCourse::unknown;
    return found->second == LogOutcome::held ? MeetingCourse::held : MeetingCourse::not_held;
}

std::optional<LogOutcome> MeetingCourses::outcome_of(const domain::MeetingId& meeting) const {
    const auto found = known_.find(meeting);
    return found == known_.end() ? std::nullopt : found->second;
}

MeetingCourses read_meeting_courses(store::Transaction& tx, const domain::EventId& event) {
    MeetingCourses courses;
    for (const auto& log : store::select_where<domain::MeetingLog>(tx, store::where("event_id", event)))
        if (log.state != domain::LogState::none) courses.known_.emplace(log.meeting_id, log.outcome);
    for (const auto& mark : store::select_where<domain::MeetingMark>(
             tx, store::where("event_id", event), store::where("state", domain::MeetingMarkState::not_held)))
        if (!courses.known_.contains(mark.meeting_id)) courses.known_.emplace(mark.meeting_id, absence(tx, mark));
    return courses;
}

void MeetingCounts::add(MeetingCourse course) {
    ++planned;
    ++(course == MeetingCourse::held ? held : course == MeetingCourse::not_held ? not_held : unwritten);
}

MeetingCounts count_meetings(store::Transaction& tx, const domain::EventId& event) {
    MeetingCounts counts;
    const auto newest = store::select<domain::Release>(tx, {{store::where("event_id", event)}, {{"number", true}}, 1});
    if (newest.empty()) {
        counts.planned = static_cast<int>(store::count_where<domain::Meeting>(tx, store::where("event_id", event)));
        counts.unwritten = counts.planned;
        return counts;
    }
    const auto courses = read_meeting_courses(tx, event);
    for (const auto& placement : newest.front().placements) counts.add(courses.of(placement.meeting_id));
    return counts;
}

}  // namespace gyoryu::app
