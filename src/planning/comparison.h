#pragma once

#include "domain/timetable.h"

#include <vector>

namespace gyoryu::planning {

struct PlacementChange {
    domain::MeetingId meeting_id;
    domain::Placement before;
    domain::Placement after;
};
BOOST_DESCRIBE_STRUCT(PlacementChange, (), (meeting_id, before, after))

/// The meetings that stand differently (slot, table or interpreter; frozen does not count); one that a side does not
/// know is not placed there.
std::vector<PlacementChange> changes_between(const std::vector<domain::Placement>& left,
                                             const std::vector<domain::Placement>& right);

}  // namespace gyoryu::planning
