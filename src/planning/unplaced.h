#pragma once

#include "planning/reason.h"

namespace gyoryu::planning {

/// A meeting outside the timetable: the strongest reasons first, and the smallest change found that lets it in.
struct Unplaced {
    domain::MeetingId meeting_id;
    std::vector<Reason> reasons;
    std::optional<Remedy> remedy;
};
BOOST_DESCRIBE_STRUCT(Unplaced, (), (meeting_id, reasons, remedy))

}  // namespace gyoryu::planning
