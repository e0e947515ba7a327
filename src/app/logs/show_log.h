#pragma once

#include "app/logs/log_view.h"
#include "app/logs/reach_log.h"

namespace gyoryu::app {

/// What is stored of one meeting's log.
struct LogRows {
    std::optional<domain::MeetingLog> log;
    std::vector<domain::LogVersion> versions;  ///< seller, buyer, interpreter, organiser
};
LogRows log_rows(store::Transaction& tx, const MeetingId& meeting);
/// Of all meetings of an event, in two statements.
std::map<MeetingId, LogRows> log_rows_of(store::Transaction& tx, const EventId& event);

/// As the actor may see it: members who do not organise see no contact details and no cards, nobody sees another
/// author's note but organisers, and only members see which entries of the ledger came of it.
MeetingLog show_log(const Context& context, store::Transaction& tx, const LogMeeting& meeting, const LogRows& rows);

}  // namespace gyoryu::app
