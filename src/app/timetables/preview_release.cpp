#include "app/timetables/preview_release.h"

#include "app/reader.h"
#include "app/timetables/planning_cache.h"
#include "app/timetables/reach_draft.h"
#include "engine/check/check.h"
#include "planning/reasons.h"
#include "planning/release_changes.h"

#include <algorithm>

namespace gyoryu::app {

Result<ReleasePreview> preview_release(Context& context, const DraftId& draft) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<ReleasePreview> {
        GYORYU_TRY(reached, reach_draft(context, tx, draft, Need::read));
        GYORYU_TRY(board, board_of(context.services, tx, reached.event, reached.row));
        const auto& event = board->event();
        const auto labels = event.labels(reader_of(context.lang));
        ReleasePreview preview{draft, {}, {}, 0};
        for (const auto& breach : engine::check(event.planning.problem, board->timetable())) {
            auto reason = planning::reason_of(breach, labels);
            if (std::ranges::find(preview.broken_rules, reason) == preview.broken_rules.end())
                preview.broken_rules.push_back(std::move(reason));
        }
        const auto newest = newest_release(tx, reached.event.id);
        preview.changes =
            planning::difference_of(newest ? &*newest : nullptr, event.snapshot, board->placements()).changes;
        preview.people = planning::people_told(preview.changes);
        return preview;
    });
}

}  // namespace gyoryu::app
