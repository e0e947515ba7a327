#include "app/timetables/release_timetable.h"

#include "app/audit/audit.h"
#include "app/reader.h"
#include "app/saving.h"
#include "app/timetables/planning_cache.h"
#include "app/timetables/reach_draft.h"
#include "app/timetables/show_release.h"
#include "engine/check/check.h"
#include "planning/edit.h"
#include "planning/release_changes.h"
#include "store/record.h"

#include <algorithm>

namespace gyoryu::app {

namespace {

Result<void> may_be_told(const planning::Board& board, text::Language reader) {
    const auto& event = board.event();
    if (board.quality().placed == 0) return fail(FaultCode::nothing_to_release);
    const auto breaches = engine::check(event.planning.problem, board.timetable());
    if (!breaches.empty()) return fail(planning::breaks_rules(breaches, event.labels(reader)));
    return {};
}

domain::Release release_of(Context& context, const planning::Board& board, const domain::Draft& draft,
                           const std::optional<domain::Release>& newest) {
    const auto& snapshot = board.event().snapshot;
    auto difference = planning::difference_of(newest ? &*newest : nullptr, snapshot, board.placements());
    domain::Release release;
    release.id = context.services.ids.next<ReleaseId>();
    release.event_id = draft.event_id;
    release.number = newest ? newest->number + 1 : 1;
    release.draft_id = draft.id;
    release.released_at = context.services.clock.now();
    if (const auto* account = std::get_if<domain::AccountActor>(&context.actor))
        release.released_by = account->account_id;
    std::ranges::copy_if(board.placements(), std::back_inserter(release.placements),
                         [](const domain::Placement& one) { return one.slot.has_value(); });
    release.verdict = draft.verdict;
    release.changes = std::move(difference.changes);
    release.sequences = std::move(difference.sequences);
    release.cancelled = std::move(difference.cancelled);
    release.meetings = std::move(difference.meetings);
    release.slots = snapshot.structure.slots;
    release.tables = snapshot.structure.tables;
    return release;
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

Result<void> mark_released(store::Transaction& tx, domain::Event event, Notices& notices) {
    if (event.status == domain::EventStatus::released || event.status == domain::EventStatus::closed) return {};
    event.status = domain::EventStatus::released;
    const auto revision = event.revision;
    GYORYU_TRY(saved, store::update(tx, std::move(event), revision));
    notices.push_back({saved.workspace_id, saved.id, "event", saved.id.str(), saved.revision});
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
        const auto release = release_of(context, *board, draft.row, newest_release(tx, reached.id));
        GYORYU_CHECK(close_draft(context, tx, *board, draft.row, notices));
        store::insert(tx, release);
        GYORYU_CHECK(mark_released(tx, reached, notices));
        audit_done(context, tx, {reached.workspace_id, "release_timetable", "release", release.id.str()},
                   {{"number", "", std::to_string(release.number)}, {"draft_id", "", request.draft_id.str()}});
        notices.push_back({reached.workspace_id, reached.id, "release", release.id.str(), 1});
        return show_release(release, release.number);
    });
}

}  // namespace gyoryu::app
