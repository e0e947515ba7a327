#include "app/timetables/release_timetable.h"

#include "app/reader.h"
#include "app/timetables/planning_cache.h"
#include "app/timetables/publish_release.h"
#include "app/timetables/reach_draft.h"
#include "app/timetables/show_release.h"
#include "engine/check/check.h"
#include "planning/edit.h"
#include "store/record.h"

namespace gyoryu::app {

namespace {

Result<void> may_be_told(const planning::Board& board, text::Language reader) {
    const auto& event = board.event();
    if (board.quality().placed == 0) return fail(FaultCode::nothing_to_release);
    const auto breaches = engine::check(event.planning.problem, board.timetable());
    if (!breaches.empty()) return fail(planning::breaks_rules(breaches, event.labels(reader)));
    return {};
}

Result<void> close_draft(Context& context, store::Transaction& tx, const planning::Board& board, domain::Draft draft,
                         Notices& notices) {
    draft.released = true;
    draft.placements = board.placements();
    draft.updated_at = context.services.clock.now();
    const auto revision = draft.revision;
    GYORYU_TRY(saved, store::update(tx, std::move(draft), revision));
    notices.push_back(
        {board.event().snapshot.event.workspace_id, saved.event_id, "draft", saved.id.str(), saved.revision});
    return {};
}

}  // namespace

Result<Release> release_timetable(Context& context, const EventId& event, std::int64_t expected_revision,
                                  const ReleaseRequest& request) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<Release> {
        GYORYU_TRY(reached, reach_event(context, tx, event, Need::organise));
        GYORYU_TRY(draft, reach_open_draft(context, tx, request.draft_id, expected_revision));
        if (draft.event.id != reached.id) return fail(FaultCode::not_found, {{"what", "draft"}});
        GYORYU_TRY(board, board_of(context.services, tx, reached, draft.row));
        GYORYU_CHECK(may_be_told(*board, reader_of(context.lang)));
        const auto newest = newest_release(tx, reached.id);
        GYORYU_CHECK(close_draft(context, tx, *board, draft.row, notices));
        const Publication publication{reached,   board->event().snapshot,     board->placements(),
                                      draft.row, newest ? &*newest : nullptr, request.letters};
        GYORYU_TRY(release, publish_release(context, tx, notices, publication));
        return show_release(release, release.number);
    });
}

}  // namespace gyoryu::app
