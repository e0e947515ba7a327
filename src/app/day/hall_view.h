#pragma once

#include "app/context.h"
#include "domain/attendance.h"
#include "domain/day.h"
#include "domain/event.h"

#include <array>
#include <map>

namespace gyoryu::app {

/// One meeting as a hall screen shows it: whose organisations meet, never who or how to reach them.
struct HallMeeting {
    MeetingId id;
    base::Instant starts;
    base::Instant ends;
    std::string seller;  ///< key of HallBoard::names
    std::string buyer;
    bool both_here = false;
    bool moved = false;  ///< since the release before
    std::optional<domain::MeetingMarkState> mark;
};
BOOST_DESCRIBE_STRUCT(HallMeeting, (), (id, starts, ends, seller, buyer, both_here, moved, mark))

/// A table with the meeting that runs and the next ones, at most three in all.
struct HallTable {
    int index = 0;
    std::string label;
    std::string hall;
    std::vector<HallMeeting> meetings;
};
BOOST_DESCRIBE_STRUCT(HallTable, (), (index, label, hall, meetings))

struct HallBoard {
    domain::Names event;
    domain::Names place;
    std::string time_zone;
    std::string counterpart_zone;
    bool desk_used = false;  ///< somebody was seen to arrive: who was not is called
    std::optional<base::Instant> next_start;
    std::vector<HallTable> tables;
    std::map<std::string, domain::Names> names;  ///< of organisations, by participant
};
BOOST_DESCRIBE_STRUCT(HallBoard, (), (event, place, time_zone, counterpart_zone, desk_used, next_start, tables, names))

/// The time at the event and how fast it goes.
struct HallTime {
    base::Instant now;
    int speed = 1;
};
BOOST_DESCRIBE_STRUCT(HallTime, (), (now, speed))

struct ScreenEdit {
    std::string name;
};
BOOST_DESCRIBE_STRUCT(ScreenEdit, (), (name))
constexpr auto limits_of(const ScreenEdit*) { return std::to_array<base::MemberLimit>({{"name", 1, 80}}); }

/// A hall screen. `url` holds the secret and is given once, in the answer that made it.
struct Screen {
    domain::ScreenId id;
    EventId event_id;
    std::string name;
    std::optional<std::string> url;
    base::Instant created_at;
    bool revoked = false;
};
BOOST_DESCRIBE_STRUCT(Screen, (), (id, event_id, name, url, created_at, revoked))

}  // namespace gyoryu::app
