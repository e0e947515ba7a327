#include "app/timetables/draft_release.h"

#include "app/timetables/publish_release.h"

namespace gyoryu::app {

domain::Release draft_release(Context& context, const planning::Board& board, const domain::Draft& draft,
                              const std::optional<domain::Release>& newest) {
    const auto& snapshot = board.event().snapshot;
    return next_release(context, {snapshot.event, snapshot, board.placements(), draft, newest ? &*newest : nullptr});
}

}  // namespace gyoryu::app
