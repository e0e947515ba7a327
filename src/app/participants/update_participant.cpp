#include "app/participants/update_participant.h"

#include "app/audit/audit.h"
#include "app/events/get_structure.h"
#include "app/index.h"
#include "app/meetings/sync_meetings.h"
#include "app/participants/create_participant.h"
#include "app/participants/participant_rules.h"
#include "app/participants/roster.h"
#include "app/reach.h"
#include "app/registration/waiting_list.h"
#include "store/record.h"

namespace gyoryu::app {

namespace {

/// Requests and meetings join the two sides, so a side cannot change under them.
Result<void> refuse_side_change(store::Transaction& tx, const domain::Participant& before,
                                const domain::Participant& after) {
    if (before.side == after.side) return {};
    const auto requests = store::count_where<domain::Request>(
        tx, store::any_of({store::where("from_id", before.id), store::where("to_id", before.id)}));
    const auto meetings = store::count_where<domain::Meeting>(
        tx, store::any_of({store::where("seller_id", before.id), store::where("buyer_id", before.id)}));
    if (requests + meetings == 0) return {};
    return fail(FaultCode::in_use, {{"count", std::to_string(requests + meetings)}});
}

}  // namespace

Result<Participant> update_participant(Context& context, const ParticipantId& id, std::int64_t expected_revision,
                                       const ParticipantEdit& edit) {
    MeetingsSynced synced;
    domain::Event event;
    auto updated = save(context, [&](store::Transaction& tx, Notices& notices) -> Result<Participant> {
        GYORYU_TRY(reached, reach_participant(context, tx, id, Need::organise));
        event = reached.event;
        GYORYU_CHECK(check_participant(edit, structure_of(tx, event.id)).done());
        auto participant = reached.row;
        apply(edit, participant);
        if (!edit.code.empty()) participant.code = edit.code;
        GYORYU_CHECK(refuse_side_change(tx, reached.row, participant));
        GYORYU_CHECK(refuse_duplicates(tx, participant));
        GYORYU_TRY(organisation, organisation_for(context, tx, notices, event.workspace_id, edit));
        participant.organisation_id = organisation;
        const auto taken = taken_places(tx, event.id);
        GYORYU_TRY(saved, store::update(tx, participant, expected_revision));
        GYORYU_CHECK(fill_freed_places(context, tx, notices, event, taken));
        index_row(tx, event.workspace_id, saved);
        audit_changed(context, tx, {event.workspace_id, "update_participant", "participant", id.str()}, reached.row,
                      saved);
        if (saved.status != reached.row.status) synced = sync_meetings(context, tx, event);
        notices.push_back({event.workspace_id, event.id, "participant", id.str(), saved.revision});
        return participant_views(tx, event.id, {&saved, 1}).front();
    });
    if (updated) announce_meetings(context, event, synced);
    return updated;
}

}  // namespace gyoryu::app
