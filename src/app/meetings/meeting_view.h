#pragma once

#include "app/context.h"
#include "domain/meeting.h"

namespace gyoryu::app {

inline constexpr int meetings_limit_max = 5000;

/// What an organiser says of a meeting. The sides of an existing meeting stay.
struct MeetingEdit {
    ParticipantId seller_id;
    ParticipantId buyer_id;
    int priority = 3;
    int duration_slots = 1;
    std::optional<domain::MeetingMode> mode;  ///< empty = the event's
    std::optional<int> fixed_slot;
    std::optional<int> fixed_table;
    std::string session;  ///< a session's name, or "YYYY-MM-DD name" where several days have it; empty = any
    bool mandatory = false;
    std::vector<MeetingId> after_ids;
};
BOOST_DESCRIBE_STRUCT(MeetingEdit, (),
                      (seller_id, buyer_id, priority, duration_slots, mode, fixed_slot, fixed_table, session, mandatory,
                       after_ids))
constexpr auto limits_of(const MeetingEdit*) { return limits_of(static_cast<const domain::Meeting*>(nullptr)); }
constexpr auto optional_members(const MeetingEdit*) {
    return std::to_array<std::string_view>({"priority", "duration_slots", "session", "mandatory", "after_ids"});
}

}  // namespace gyoryu::app
