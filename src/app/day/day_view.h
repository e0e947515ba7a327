#pragma once

#include "app/context.h"
#include "domain/day.h"
#include "domain/event.h"
#include "domain/participant.h"

#include <array>

namespace gyoryu::app {

struct DaySlot {
    int index = 0;
    base::Instant starts;
    base::Instant ends;
    base::LocalTime local_start;
    base::LocalTime local_end;
    std::string session;
};
BOOST_DESCRIBE_STRUCT(DaySlot, (), (index, starts, ends, local_start, local_end, session))

/// Somebody of the event as the board shows them: no contact details.
struct DayPerson {
    domain::PersonKind kind = domain::PersonKind::participant;
    std::string id;
    std::string code;
    std::optional<domain::ParticipantSide> side;  ///< of a participant
    domain::Names names;
    std::string country;
    std::optional<base::Instant> checked_in_at;  ///< on the day shown
    bool absent = false;                         ///< given up, or ill
    std::optional<base::Instant> late_until;     ///< expected then
    int meetings = 0;                            ///< on the day shown
};
BOOST_DESCRIBE_STRUCT(DayPerson, (),
                      (kind, id, code, side, names, country, checked_in_at, absent, late_until, meetings))

struct DayMeeting {
    MeetingId id;
    ParticipantId seller_id;
    ParticipantId buyer_id;
    int slot = 0;
    int duration_slots = 1;
    std::optional<int> table;
    std::optional<InterpreterId> interpreter_id;
    domain::MeetingMode mode = domain::MeetingMode::table;
    base::Instant starts;
    base::Instant ends;
    std::optional<domain::MeetingMarkState> mark;
    std::optional<ParticipantId> absent_id;  ///< not held because of them
    bool changed = false;                    ///< by the newest release
};
BOOST_DESCRIBE_STRUCT(DayMeeting, (),
                      (id, seller_id, buyer_id, slot, duration_slots, table, interpreter_id, mode, starts, ends, mark,
                       absent_id, changed))

/// A meeting that was promised for the day and is not held any more.
struct DayLoss {
    MeetingId meeting_id;
    ParticipantId seller_id;
    ParticipantId buyer_id;
    int slot = 0;
    domain::LostReason reason = domain::LostReason::cancelled;
    std::optional<ParticipantId> absent_id;
};
BOOST_DESCRIBE_STRUCT(DayLoss, (), (meeting_id, seller_id, buyer_id, slot, reason, absent_id))

/// The day as the secretariat sees it. What runs, who is called and what comes next follow from `now` and the times of
/// the meetings; `now` goes on at `speed` (1 but in a practice).
struct DayBoard {
    EventId event_id;
    base::Instant now;
    int speed = 1;
    bool practice = false;
    std::string time_zone;
    std::string counterpart_zone;
    base::LocalDate day;
    std::vector<base::LocalDate> days;
    int release_number = 0;
    base::Instant released_at;
    std::vector<DaySlot> slots;
    std::vector<domain::Table> tables;
    std::vector<DayPerson> people;  ///< participants, then interpreters
    std::vector<DayMeeting> meetings;
    std::vector<DayLoss> lost;
    std::vector<domain::DayChange> log;  ///< newest first
    std::vector<ParticipantId> standby;
    int expected = 0;    ///< participants with a meeting on the day
    int checked_in = 0;  ///< of those
};
BOOST_DESCRIBE_STRUCT(DayBoard, (),
                      (event_id, now, speed, practice, time_zone, counterpart_zone, day, days, release_number,
                       released_at, slots, tables, people, meetings, lost, log, standby, expected, checked_in))

struct DayQuery {
    std::string day;  ///< YYYY-MM-DD; empty: today, or the nearest day of the event
};
BOOST_DESCRIBE_STRUCT(DayQuery, (), (day))
constexpr auto limits_of(const DayQuery*) {
    return std::to_array<base::MemberLimit>({{"day", 0, 10, "([0-9]{4}-[0-9]{2}-[0-9]{2})?"}});
}
constexpr auto optional_members(const DayQuery*) { return std::to_array<std::string_view>({"*"}); }

}  // namespace gyoryu::app
