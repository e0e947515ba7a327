#pragma once

#include "domain/meeting_log.h"
#include "store/transaction.h"

#include <map>
#include <optional>

namespace gyoryu::app {

/// What is known of how a meeting went.
enum class MeetingCourse { unknown, held, not_held };

/// By log, as it was settled or last written; of a meeting without a log by the mark of the day's desk that it was not
/// held.
class MeetingCourses {
public:
    MeetingCourse of(const domain::MeetingId& meeting) const;
    /// Held or who did not come; nothing where nobody said it.
    std::optional<domain::LogOutcome> outcome_of(const domain::MeetingId& meeting) const;

private:
    friend MeetingCourses read_meeting_courses(store::Transaction& tx, const domain::EventId& event);
    std::map<domain::MeetingId, std::optional<domain::LogOutcome>> known_;
};
MeetingCourses read_meeting_courses(store::Transaction& tx, const domain::EventId& event);

struct MeetingCounts {
    int planned = 0;
    int held = 0;
    int not_held = 0;
    int unwritten = 0;

    void add(MeetingCourse course);
    /// What may be told as the number of consultations: all that nobody said were not held.
    int told() const { return planned - not_held; }
};

/// Meetings of the newest release; without one, those planned.
MeetingCounts count_meetings(store::Transaction& tx, const domain::EventId& event);

}  // namespace gyoryu::app
