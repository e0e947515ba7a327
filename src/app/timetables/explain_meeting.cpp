#include "app/timetables/explain_meeting.h"

#include "app/reader.h"
#include "app/timetables/planning_cache.h"

namespace gyoryu::app {

Result<planning::Explanation> explain_meeting(Context& context, const DraftId& draft, const MeetingId& meeting) {
    GYORYU_TRY(board, reach_board(context, draft));
    return board->explanation(meeting, reader_of(context.lang));
}

}  // namespace gyoryu::app
