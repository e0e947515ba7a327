#pragma once

#include "domain/meeting_log.h"
#include "store/transaction.h"

#include <map>
#include <optional>

namespace gyoryu::app {

/// Meetings known not to have been held: by their log, as it was settled or last written, without a log by the mark
/// of the day's desk. Who did not come is absent where nobody said it.
using MeetingsNotHeld = std::map<domain::MeetingId, std::optional<domain::LogOutcome>>;
MeetingsNotHeld meetings_not_held(store::Transaction& tx, const domain::EventId& event);

/// Meetings of the newest release; without one, those planned.
struct MeetingNumbers {
    int planned = 0;
    int not_held = 0;
    /// What may be told as the number of consultations.
    int held() const { return planned - not_held; }
};
MeetingNumbers count_meetings(store::Transaction& tx, const domain::EventId& event);

}  // namespace gyoryu::app
