#include "app/day/no_show_marks.h"

#include "app/day/attendance.h"
#include "store/day_tables.h"
#include "store/record.h"

#include <algorithm>

namespace gyoryu::app {

namespace {

bool runs_now(const DayGround& ground, const domain::Placement& place, const domain::Meeting& meeting) {
    const auto& slots = ground.release().slots;
    const int last = std::min<int>(*place.slot + meeting.duration_slots - 1, static_cast<int>(slots.size()));
    const auto& slot = slots[last - 1];
    return base::to_instant(slot.day, slot.ends, ground.event.time_zone) > ground.now;
}

}  // namespace

void mark_not_held(store::Transaction& tx, const DayGround& ground, const domain::DayChange& change) {
    const auto& facts = change.facts;
    if (facts.kind != domain::DayChangeKind::no_show || !facts.participant_id) return;
    const bool from_now_on = facts.from_slot.value_or(1) <= ground.first_ahead + 1;
    if (!from_now_on) return;
    const auto today = base::to_local(ground.now, ground.event.time_zone).day;
    const auto came = attendance_on(tx, ground.event, today);
    const bool seen = came.contains({domain::PersonKind::participant, facts.participant_id->str()});
    for (const auto& place : ground.release().placements) {
        const auto found = ground.told->meetings.find(place.meeting_id);
        if (found == ground.told->meetings.end() || !place.slot || *place.slot > ground.first_ahead) continue;
        const auto& meeting = *found->second;
        if (meeting.seller_id != *facts.participant_id && meeting.buyer_id != *facts.participant_id) continue;
        if (seen && !runs_now(ground, place, meeting)) continue;
        const auto known = store::find<domain::MeetingMark>(tx, store::where("meeting_id", meeting.id));
        if (known && known->state != domain::MeetingMarkState::called) continue;
        store::put(tx, domain::MeetingMark{meeting.id, ground.event.id, domain::MeetingMarkState::not_held,
                                           facts.participant_id, ground.now});
    }
}

}  // namespace gyoryu::app
