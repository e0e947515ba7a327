#pragma once

#include "app/documents/file.h"
#include "app/logs/list_logs.h"
#include "app/logs/record_files.h"
#include "app/logs/show_log.h"
#include "app/meetings/meeting_course.h"
#include "documents/papers/record_table.h"
#include "text/language.h"

#include <map>

namespace gyoryu::app {

/// An event with all its logs, as the records for organisers are made of it.
struct RecordEvent {
    ReleasedEvent released;
    std::map<MeetingId, LogRows> rows;
    std::vector<LogLine> lines;  ///< in order of time
    MeetingCourses courses;
    std::optional<domain::EventRates> rates;
    text::Language reader = text::Language::ko;

    const LogRows* log_of(const MeetingId& meeting) const;
    /// Settled, or what the newest version says; null while nobody wrote anything.
    const domain::LogContent* content_of(const MeetingId& meeting) const;
    MeetingCourse course_of(const MeetingId& meeting) const { return courses.of(meeting); }
    /// Held, or who did not come, or that it was not held, or that nobody wrote anything.
    std::string outcome_word(const MeetingId& meeting) const;
    std::string organisation(const LogParty& party) const;
};

/// Without a release there are no lines.
RecordEvent read_record_event(const Context& context, store::Transaction& tx, const domain::Event& event);
/// For organisers; not_released before there is anything to record.
Result<RecordEvent> load_record_event(Context& context, const EventId& event);

/// A table with the event's name and note of sample data in place.
documents::RecordTable record_table(const RecordEvent& event, const std::string& title);

File record_file(const RecordEvent& event, const std::string& title, const std::vector<documents::RecordTable>& tables,
                 RecordForm form);

}  // namespace gyoryu::app
