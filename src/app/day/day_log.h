#pragma once

#include "app/context.h"
#include "domain/day.h"
#include "domain/meeting.h"

#include <array>

namespace gyoryu::app {

/// Organisers: an accepted change no longer holds. What people were told because of it stays as it is; later repairs
/// are free again. Lifting twice is no fault.
Result<domain::DayChange> lift_day_change(Context& context, const domain::DayChangeId& change);

struct StandbyEdit {
    std::vector<ParticipantId> participant_ids;  ///< the first steps in first
};
BOOST_DESCRIBE_STRUCT(StandbyEdit, (), (participant_ids))
constexpr auto limits_of(const StandbyEdit*) { return std::to_array<base::MemberLimit>({{"participant_ids", 0, 100}}); }

/// Organisers: who would step in for an absent one, as a whole.
Result<StandbyEdit> replace_standby(Context& context, const EventId& event, const StandbyEdit& edit);
/// Members.
Result<StandbyEdit> get_standby(Context& context, const EventId& event);

struct MarkEdit {
    domain::MeetingMarkState state = domain::MeetingMarkState::called;
    std::optional<ParticipantId> absent_id;  ///< not_held: who did not come, one of the two
};
BOOST_DESCRIBE_STRUCT(MarkEdit, (), (state, absent_id))

/// Organisers: what was seen of a meeting of the newest release: called to its table, begun, or not held.
Result<domain::MeetingMark> mark_meeting(Context& context, const MeetingId& meeting, const MarkEdit& edit);
Result<void> unmark_meeting(Context& context, const MeetingId& meeting);

}  // namespace gyoryu::app
