#include "app/timetables/options_for_meeting.h"

#include "app/reader.h"
#include "app/timetables/planning_cache.h"

namespace gyoryu::app {

Result<planning::Options> options_for_meeting(Context& context, const DraftId& draft, const MeetingId& meeting) {
    GYORYU_TRY(board, reach_board(context, draft));
    GYORYU_TRY(options, board->options(meeting, reader_of(context.lang)));
    return planning::folded(std::move(options));
}

}  // namespace gyoryu::app
