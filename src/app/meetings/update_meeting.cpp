#include "app/meetings/update_meeting.h"

#include "app/audit/audit.h"
#include "app/meetings/check_meeting.h"
#include "app/saving.h"
#include "app/timetables/reach_draft.h"
#include "store/record.h"

namespace gyoryu::app {

Result<domain::Meeting> update_meeting(Context& context, const MeetingId& id, std::int64_t expected_revision,
                                       const MeetingEdit& edit) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<domain::Meeting> {
        GYORYU_TRY(reached, reach_meeting(context, tx, id, Need::organise));
        auto fixed = edit;
        fixed.seller_id = reached.row.seller_id;
        fixed.buyer_id = reached.row.buyer_id;
        if (!fixed.mode) fixed.mode = reached.row.mode;
        GYORYU_TRY(changed, edited_meeting(tx, reached.event, reached.row, fixed));
        GYORYU_TRY(saved, store::update(tx, std::move(changed), expected_revision));
        audit_changed(context, tx, {reached.event.workspace_id, "update_meeting", "meeting", id.str()}, reached.row,
                      saved);
        notices.push_back({reached.event.workspace_id, reached.event.id, "meeting", id.str(), saved.revision});
        return std::move(saved);
    });
}

}  // namespace gyoryu::app
