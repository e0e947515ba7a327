#include "app/timetables/publish_release.h"

#include "app/audit/audit.h"
#include "app/mails/queue_release_letters.h"
#include "planning/release_changes.h"
#include "store/record.h"

#include <algorithm>

namespace gyoryu::app {

namespace {

Result<void> mark_released(store::Transaction& tx, domain::Event event, Notices& notices) {
    if (event.status == domain::EventStatus::released || event.status == domain::EventStatus::closed) return {};
    event.status = domain::EventStatus::released;
    const auto revision = event.revision;
    GYORYU_TRY(saved, store::update(tx, std::move(event), revision));
    notices.push_back({saved.workspace_id, saved.id, "event", saved.id.str(), saved.revision});
    return {};
}

}  // namespace

domain::Release next_release(Context& context, const Publication& from) {
    auto difference = planning::difference_of(from.newest, from.snapshot, from.placements);
    domain::Release release;
    release.id = context.services.ids.next<domain::ReleaseId>();
    release.event_id = from.event.id;
    release.number = from.newest != nullptr ? from.newest->number + 1 : 1;
    release.draft_id = from.draft.id;
    release.released_at = context.services.clock.now();
    if (const auto* account = std::get_if<domain::AccountActor>(&context.actor))
        release.released_by = account->account_id;
    std::ranges::copy_if(from.placements, std::back_inserter(release.placements),
                         [](const domain::Placement& one) { return one.slot.has_value(); });
    release.verdict = from.draft.verdict;
    release.changes = std::move(difference.changes);
    release.sequences = std::move(difference.sequences);
    release.cancelled = std::move(difference.cancelled);
    release.meetings = std::move(difference.meetings);
    release.slots = from.snapshot.structure.slots;
    release.tables = from.snapshot.structure.tables;
    return release;
}

Result<domain::Release> publish_release(Context& context, store::Transaction& tx, Notices& notices,
                                        const Publication& publication) {
    auto release = next_release(context, publication);
    const auto& event = publication.event;
    store::insert(tx, release);
    GYORYU_CHECK(mark_released(tx, event, notices));
    const int letters = queue_release_letters(context, tx, event, release, publication.letters);
    audit_done(context, tx, {event.workspace_id, "release_timetable", "release", release.id.str()},
               {{"number", "", std::to_string(release.number)},
                {"draft_id", "", publication.draft.id.str()},
                {"letters", "", std::to_string(letters)}});
    notices.push_back({event.workspace_id, event.id, "release", release.id.str(), 1});
    return release;
}

}  // namespace gyoryu::app
