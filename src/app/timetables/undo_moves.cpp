#include "app/timetables/undo_moves.h"

#include "app/audit/audit.h"
#include "app/saving.h"
#include "app/timetables/draft_steps.h"
#include "app/timetables/planning_cache.h"
#include "app/timetables/reach_draft.h"
#include "app/timetables/show_draft.h"
#include "store/record.h"

namespace gyoryu::app {

namespace {

enum class Direction { back, forth };

Result<Draft> walk(Context& context, const DraftId& draft, std::int64_t expected_revision, Direction direction) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<Draft> {
        GYORYU_TRY(reached, reach_open_draft(context, tx, draft, expected_revision));
        auto step = next_step(tx, draft, direction == Direction::forth);
        if (!step) return fail(FaultCode::nothing_to_undo);
        GYORYU_TRY(plan, plan_of(context.services, tx, reached.event));
        GYORYU_TRY(board, board_of(context.services, tx, reached.event, reached.row));
        auto placements = with_step(board->placements(), direction == Direction::back ? step->before : step->after);
        step->undone = direction == Direction::back;
        store::put(tx, *step);
        GYORYU_TRY(saved, save_placements(context, tx, *plan, std::move(reached.row), std::move(placements)));
        const char* action = direction == Direction::back ? "undo_moves" : "redo_moves";
        audit_done(context, tx, {reached.event.workspace_id, action, "draft", draft.str()});
        notices.push_back({reached.event.workspace_id, reached.event.id, "draft", draft.str(), saved.revision});
        return show_draft(context, tx, reached.event, saved);
    });
}

}  // namespace

Result<Draft> undo_moves(Context& context, const DraftId& draft, std::int64_t expected_revision) {
    return walk(context, draft, expected_revision, Direction::back);
}

Result<Draft> redo_moves(Context& context, const DraftId& draft, std::int64_t expected_revision) {
    return walk(context, draft, expected_revision, Direction::forth);
}

}  // namespace gyoryu::app
