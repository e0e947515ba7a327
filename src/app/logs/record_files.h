#pragma once

#include "app/context.h"
#include "app/documents/file.h"
#include "app/logs/log_view.h"

namespace gyoryu::app {

enum class RecordForm { pdf, xlsx, csv };

/// Which part of the event; empty means all.
struct RecordPart {
    std::string day;      ///< 2016-06-22
    std::string session;  ///< as the slots name it
};
BOOST_DESCRIBE_STRUCT(RecordPart, (), (day, session))
constexpr auto limits_of(const RecordPart*) {
    return std::to_array<base::MemberLimit>({{"day", 0, 10, "([0-9]{4}-[0-9]{2}-[0-9]{2})?"}, {"session", 0, 40}});
}
constexpr auto optional_members(const RecordPart*) { return std::to_array<std::string_view>({"*"}); }

/// All for organisers only; not_released before the first release.

/// Who met whom, when and where, with the signatures of both, a table for each session of each day: for audits of
/// subsidies. Signatures are those of settled logs, else of the newest version, and only where they still hold.
Result<File> attendance_file(Context& context, const EventId& event, const RecordPart& part, RecordForm form);

/// What each interpreter is paid for: slots that a log says were held, beside those planned, without a log and not
/// held, from the newest release; first all in one table, then each with their meetings.
Result<File> interpreter_hours_file(Context& context, const EventId& event, RecordForm form);

/// Every meeting with its log, as a list (csv or xlsx).
Result<File> logs_file(Context& context, const EventId& event, const RecordPart& part, RecordForm form);

}  // namespace gyoryu::app
