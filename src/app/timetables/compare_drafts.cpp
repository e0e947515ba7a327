#include "app/timetables/compare_drafts.h"

#include "app/timetables/planning_cache.h"
#include "app/timetables/reach_draft.h"

namespace gyoryu::app {

Result<Comparison> compare_drafts(Context& context, const DraftId& left, const DraftId& right) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<Comparison> {
        GYORYU_TRY(one, reach_draft(context, tx, left, Need::read));
        GYORYU_TRY(other, reach_draft(context, tx, right, Need::read));
        if (one.row.event_id != other.row.event_id) return fail(FaultCode::not_found, {{"what", "draft"}});
        GYORYU_TRY(before, board_of(context.services, tx, one.event, one.row));
        GYORYU_TRY(after, board_of(context.services, tx, other.event, other.row));
        return Comparison{left, right, planning::changes_between(before->placements(), after->placements()),
                          one.row.verdict, other.row.verdict};
    });
}

}  // namespace gyoryu::app
