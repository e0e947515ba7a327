#pragma once

#include "domain/timetable.h"

namespace gyoryu::planning {

struct PlacementChange {
    domain::MeetingId meeting_id;
    domain::Placement before;
    domain::Placement after;
};
BOOST_DESCRIBE_STRUCT(PlacementChange, (), (meeting_id, before, after))

}  // namespace gyoryu::planning
