#include "app/meetings/delete_meeting.h"

#include "app/audit/audit.h"
#include "app/meetings/remove_meeting.h"
#include "app/saving.h"
#include "app/timetables/reach_draft.h"
#include "store/record.h"

namespace gyoryu::app {

Result<void> delete_meeting(Context& context, const MeetingId& id, std::int64_t expected_revision) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<void> {
        GYORYU_TRY(reached, reach_meeting(context, tx, id, Need::organise));
        if (reached.row.revision != expected_revision)
            return fail(FaultCode::stale_revision, {{"what", "meeting"}, {"id", id.str()}});
        remove_meetings(tx, reached.event, {reached.row});
        audit_deleted(context, tx, {reached.event.workspace_id, "delete_meeting", "meeting", id.str()}, reached.row);
        notices.push_back({reached.event.workspace_id, reached.event.id, "meeting", id.str(), 0});
        return {};
    });
}

}  // namespace gyoryu::app
