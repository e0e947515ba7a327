#pragma once

#include "base/time.h"
#include "domain/ids.h"
#include "domain/participant.h"

namespace gyoryu::domain {

/// What one side of a meeting thought of the other: 1 to 5. For the organiser alone.
struct MeetingRating {
    EventId event_id;
    MeetingId meeting_id;
    ParticipantSide side = ParticipantSide::seller;  ///< who says so
    ParticipantId seller_id;
    ParticipantId buyer_id;
    int rating = 0;
    std::string remark;
    base::Instant at;
};
BOOST_DESCRIBE_STRUCT(MeetingRating, (), (event_id, meeting_id, side, seller_id, buyer_id, rating, remark, at))

/// Somebody's absence from an event had a reason, and counts for nothing in the record.
struct ExcusedAbsence {
    EventId event_id;
    ParticipantId participant_id;
    std::string remark;
    base::Instant at;
};
BOOST_DESCRIBE_STRUCT(ExcusedAbsence, (), (event_id, participant_id, remark, at))

/// An event that was put away: it is found and counted, and no longer changed.
struct ArchivedEvent {
    EventId event_id;
    base::Instant archived_at;
    std::string archived_by;  ///< account; empty for the program
};
BOOST_DESCRIBE_STRUCT(ArchivedEvent, (), (event_id, archived_at, archived_by))

}  // namespace gyoryu::domain
