#pragma once

#include "base/time.h"
#include "domain/ids.h"
#include "domain/timetable.h"

#include <boost/describe.hpp>

#include <string>

namespace gyoryu::domain {

/// That somebody was reminded: of a meeting at its time, or of a day. A row is written once.
struct Reminder {
    EventId event_id;
    PersonKind person_kind = PersonKind::participant;
    std::string person_id;
    std::string subject;  ///< "day 2016-06-22" or "meeting <id> <start in milliseconds>"
    base::Instant written_at;
};
BOOST_DESCRIBE_STRUCT(Reminder, (), (event_id, person_kind, person_id, subject, written_at))

}  // namespace gyoryu::domain
