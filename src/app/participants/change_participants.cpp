#include "app/participants/change_participants.h"

#include "app/audit/audit.h"
#include "app/checks.h"
#include "app/meetings/sync_meetings.h"
#include "app/participants/remove_participants.h"
#include "app/reach.h"
#include "app/registration/waiting_list.h"
#include "app/saving.h"
#include "store/record.h"

#include <algorithm>

namespace gyoryu::app {

namespace {

using domain::ParticipantStatus;

Result<std::vector<domain::Participant>> chosen(store::Transaction& tx, const EventId& event,
                                                std::vector<ParticipantId> ids) {
    std::ranges::sort(ids);
    const auto repeated = std::ranges::unique(ids);
    ids.erase(repeated.begin(), repeated.end());
    auto found =
        store::select_where<domain::Participant>(tx, store::where("event_id", event), store::one_of("id", ids));
    if (found.size() != ids.size()) return fail(FaultCode::not_found, {{"what", "participant"}});
    return found;
}

/// True if the action changes anything of the participant.
bool act(const BulkEdit& edit, domain::Participant& participant) {
    if (edit.action == "set_max_meetings") {
        if (participant.max_meetings == edit.max_meetings) return false;
        participant.max_meetings = edit.max_meetings;
        return true;
    }
    if (edit.action == "set_languages") {
        if (participant.languages == edit.languages) return false;
        participant.languages = edit.languages;
        return true;
    }
    const auto status = edit.action == "confirm" ? ParticipantStatus::confirmed : ParticipantStatus::withdrawn;
    if (participant.status == status) return false;
    participant.status = status;
    return true;
}

Result<int> change_each(Context& context, store::Transaction& tx, Notices& notices, const domain::Event& event,
                        const BulkEdit& edit, const std::vector<domain::Participant>& participants) {
    int changed = 0;
    for (const auto& before : participants) {
        auto participant = before;
        if (!act(edit, participant)) continue;
        GYORYU_TRY(saved, store::update(tx, participant, before.revision));
        audit_changed(context, tx, {event.workspace_id, "change_participants", "participant", saved.id.str()}, before,
                      saved);
        notices.push_back({event.workspace_id, event.id, "participant", saved.id.str(), saved.revision});
        ++changed;
    }
    return changed;
}

}  // namespace

Result<BulkResult> change_participants(Context& context, const EventId& id, const BulkEdit& edit) {
    MeetingsSynced synced;
    domain::Event event;
    auto result = save(context, [&](store::Transaction& tx, Notices& notices) -> Result<BulkResult> {
        GYORYU_TRY(reached, reach_event(context, tx, id, Need::organise));
        event = reached;
        auto checks = Checks::of(edit);
        checks.languages("/languages", edit.languages);
        GYORYU_CHECK(checks.done());
        GYORYU_TRY(participants, chosen(tx, event.id, edit.ids));
        const auto taken = taken_places(tx, event.id);
        if (edit.action == "delete") {
            GYORYU_CHECK(remove_participants(context, tx, notices, event, participants));
            GYORYU_CHECK(fill_freed_places(context, tx, notices, event, taken));
            return BulkResult{static_cast<int>(participants.size())};
        }
        GYORYU_TRY(changed, change_each(context, tx, notices, event, edit, participants));
        GYORYU_CHECK(fill_freed_places(context, tx, notices, event, taken));
        if (changed > 0) synced = sync_meetings(context, tx, event);
        return BulkResult{changed};
    });
    if (result) announce_meetings(context, event, synced);
    return result;
}

}  // namespace gyoryu::app
