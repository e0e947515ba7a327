#include "app/timetables/show_draft.h"

#include "app/reader.h"
#include "app/timetables/planning_cache.h"
#include "store/record.h"

namespace gyoryu::app {

DraftBrief brief_of(const domain::Draft& draft) {
    return {draft.id,         draft.event_id, draft.number, draft.name,     draft.created_at,
            draft.updated_at, draft.verdict,  draft.origin, draft.released, draft.revision};
}

Result<Draft> show_draft(Context& context, store::Transaction& tx, const domain::Event& event,
                         const domain::Draft& draft) {
    GYORYU_TRY(board, board_of(context.services, tx, event, draft));
    Draft view;
    static_cast<DraftBrief&>(view) = brief_of(draft);
    view.placements = board->placements();
    view.quality = board->quality();
    view.curve = draft.curve;
    view.unplaced = board->unplaced(reader_of(context.lang));
    if (!draft.released) {
        const auto of_draft = store::where("draft_id", draft.id);
        view.can_undo = store::count_where<domain::DraftStep>(tx, of_draft, store::where("undone", false)) > 0;
        view.can_redo = store::count_where<domain::DraftStep>(tx, of_draft, store::where("undone", true)) > 0;
    }
    view.outdated = !draft.problem_stamp.empty() && draft.problem_stamp != board->event().stamp;
    return view;
}

}  // namespace gyoryu::app
