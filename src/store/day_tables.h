#pragma once

#include "domain/attendance.h"
#include "domain/day.h"
#include "store/stored.h"

GYORYU_STORED(DayChange, "day_changes", "day_change", "id")
GYORYU_STORED(DayProposal, "day_proposals", "proposal", "id")
GYORYU_STORED(Standby, "standbys", "standby", "event_id", "participant_id")
GYORYU_STORED(MeetingMark, "meeting_marks", "meeting_mark", "meeting_id")
GYORYU_STORED(DayClock, "day_clocks", "day_clock", "event_id")
GYORYU_STORED(CheckIn, "check_ins", "check_in", "id")
GYORYU_STORED(BadgeCode, "badge_codes", "badge_code", "event_id", "person_kind", "person_id")
GYORYU_STORED(Screen, "screens", "screen", "id")
