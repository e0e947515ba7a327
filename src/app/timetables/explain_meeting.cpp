#include "app/timetables/explain_meeting.h"

#include "app/reader.h"
#include "app/timetables/planning_cache.h"
#include "app/timetables/reach_draft.h"

namespace gyoryu::app {

Result<planning::Explanation> explain_meeting(Context& context, const DraftId& draft, const MeetingId& meeting) {
    GYORYU_TRY(board, context.services.database.read([&](store::Transaction& tx) -> Result<PlanningCache::BoardPlan> {
        GYORYU_TRY(reached, reach_draft(context, tx, draft, Need::read));
        return board_of(context.services, tx, reached.event, reached.row);
    }));
    return board->explanation(meeting, reader_of(context.lang));
}

}  // namespace gyoryu::app
