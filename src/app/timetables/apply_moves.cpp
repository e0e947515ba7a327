#include "app/timetables/apply_moves.h"

#include "app/audit/audit.h"
#include "app/checks.h"
#include "app/reader.h"
#include "app/saving.h"
#include "app/timetables/draft_steps.h"
#include "app/timetables/planning_cache.h"
#include "app/timetables/reach_draft.h"
#include "app/timetables/show_draft.h"
#include "planning/edit.h"
#include "store/record.h"

namespace gyoryu::app {

Result<Draft> apply_moves(Context& context, const DraftId& draft, std::int64_t expected_revision,
                          const MovesRequest& request) {
    GYORYU_CHECK(Checks::of(request).done());
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<Draft> {
        GYORYU_TRY(reached, reach_open_draft(context, tx, draft, expected_revision));
        GYORYU_TRY(plan, plan_of(context.services, tx, reached.event));
        const auto reader = reader_of(context.lang);
        GYORYU_TRY(edited, planning::edit(*plan, reached.row.placements, request.moves, reader));
        if (!edited.newly_broken.empty() && !request.force)
            return fail(planning::breaks_rules(edited.newly_broken, plan->labels(reader)));
        GYORYU_TRY(board, board_of(context.services, tx, reached.event, reached.row));
        auto after = planning::placements_of(plan->planning, plan->snapshot, edited.timetable, edited.frozen);
        if (after == board->placements()) return show_draft(context, tx, reached.event, reached.row);
        add_step(tx, draft, board->placements(), after);
        GYORYU_TRY(saved, save_placements(context, tx, *plan, std::move(reached.row), std::move(after)));
        audit_done(context, tx, {reached.event.workspace_id, "apply_moves", "draft", draft.str()},
                   {{"moves", "", std::to_string(request.moves.size())}});
        notices.push_back({reached.event.workspace_id, reached.event.id, "draft", draft.str(), saved.revision});
        return show_draft(context, tx, reached.event, saved);
    });
}

}  // namespace gyoryu::app
