#include "app/meetings/create_meeting.h"

#include "app/audit/audit.h"
#include "app/meetings/check_meeting.h"
#include "app/reach.h"
#include "app/saving.h"
#include "store/record.h"

namespace gyoryu::app {

Result<domain::Meeting> create_meeting(Context& context, const EventId& event, const MeetingEdit& edit) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<domain::Meeting> {
        GYORYU_TRY(reached, reach_event(context, tx, event, Need::organise));
        domain::Meeting fresh;
        fresh.id = context.services.ids.next<MeetingId>();
        fresh.origin = domain::MeetingOrigin::organiser;
        GYORYU_TRY(meeting, edited_meeting(tx, reached, fresh, edit));
        const auto same = store::count_where<domain::Meeting>(tx, store::where("event_id", reached.id),
                                                              store::where("seller_id", meeting.seller_id),
                                                              store::where("buyer_id", meeting.buyer_id));
        if (same > 0) return fail(FaultCode::conflict_exists, {{"what", "meeting"}});
        store::insert(tx, meeting);
        audit_created(context, tx, {reached.workspace_id, "create_meeting", "meeting", meeting.id.str()}, meeting);
        notices.push_back({reached.workspace_id, reached.id, "meeting", meeting.id.str(), meeting.revision});
        return std::move(meeting);
    });
}

}  // namespace gyoryu::app
