#pragma once

#include "base/time.h"
#include "domain/event.h"
#include "domain/ids.h"

#include <cstdint>
#include <optional>

namespace gyoryu::domain {

BOOST_DEFINE_ENUM_CLASS(RequestStatus, open, accepted, declined, withdrawn)

/// One side's wish to meet the other.
struct Request {
    RequestId id;
    EventId event_id;
    ParticipantId from_id;
    ParticipantId to_id;
    int priority = 3;  ///< 1 to 5, 5 strongest
    std::string message;
    RequestStatus status = RequestStatus::open;
    base::Instant created_at;
    std::int64_t revision = 1;
};
BOOST_DESCRIBE_STRUCT(Request, (), (id, event_id, from_id, to_id, priority, message, status, created_at, revision))

BOOST_DEFINE_ENUM_CLASS(PairDecision, none, must, never)

/// What the organiser decided about two participants; absent rows mean `none`.
struct PairRule {
    EventId event_id;
    ParticipantId seller_id;
    ParticipantId buyer_id;
    PairDecision rule = PairDecision::none;
};
BOOST_DESCRIBE_STRUCT(PairRule, (), (event_id, seller_id, buyer_id, rule))

BOOST_DEFINE_ENUM_CLASS(MeetingOrigin, seller, buyer, both, organiser)

/// Two participants who are to meet; where and when is the timetable's matter.
struct Meeting {
    MeetingId id;
    EventId event_id;
    ParticipantId seller_id;
    ParticipantId buyer_id;
    int priority = 3;  ///< 1 to 10
    int duration_slots = 1;
    MeetingMode mode = MeetingMode::table;
    std::optional<int> fixed_slot;
    std::optional<int> fixed_table;
    std::string session;  ///< empty = any
    bool mandatory = false;
    std::vector<MeetingId> after_ids;  ///< held strictly later than these
    MeetingOrigin origin = MeetingOrigin::organiser;
    std::int64_t revision = 1;
};
BOOST_DESCRIBE_STRUCT(Meeting, (),
                      (id, event_id, seller_id, buyer_id, priority, duration_slots, mode, fixed_slot, fixed_table,
                       session, mandatory, after_ids, origin, revision))
constexpr auto limits_of(const Meeting*) {
    return std::to_array<base::MemberLimit>({{"priority", 1, 10},
                                             {"duration_slots", 1, 4},
                                             {"session", 0, 40},
                                             {"fixed_slot", 1, slots_max},
                                             {"fixed_table", 1, 5000},
                                             {"after_ids", 0, 50}});
}

}  // namespace gyoryu::domain
