#include "app/participants/remove_participants.h"

#include "app/audit/audit.h"
#include "app/participants/released_people.h"
#include "domain/access.h"
#include "store/record.h"
#include "store/search.h"

#include <unordered_set>

namespace gyoryu::app {

namespace {

std::vector<ParticipantId> ids_of(const std::vector<domain::Participant>& participants) {
    std::vector<ParticipantId> ids;
    for (const auto& participant : participants) ids.push_back(participant.id);
    return ids;
}

/// Drafts hold placements by meeting: without this they would name meetings that are gone.
Result<void> take_out_of_drafts(store::Transaction& tx, Notices& notices, const domain::Event& event,
                                const std::vector<ParticipantId>& ids) {
    std::unordered_set<MeetingId> gone;
    for (const auto& meeting : store::select_where<domain::Meeting>(
             tx, store::where("event_id", event.id),
             store::any_of({store::one_of("seller_id", ids), store::one_of("buyer_id", ids)})))
        gone.insert(meeting.id);
    if (gone.empty()) return {};
    for (auto& draft :
         store::select_where<domain::Draft>(tx, store::where("event_id", event.id), store::where("released", false))) {
        const auto removed =
            std::erase_if(draft.placements, [&](const auto& one) { return gone.contains(one.meeting_id); });
        if (removed == 0) continue;
        store::erase_where<domain::DraftStep>(tx, store::where("draft_id", draft.id));
        draft.verdict.status = domain::VerdictStatus::edited;
        GYORYU_TRY(saved, store::update(tx, draft, draft.revision));
        notices.push_back({event.workspace_id, event.id, "draft", saved.id.str(), saved.revision});
    }
    return {};
}

}  // namespace

Result<void> remove_participants(Context& context, store::Transaction& tx, Notices& notices, const domain::Event& event,
                                 const std::vector<domain::Participant>& participants) {
    const auto released = released_people(tx, event.id);
    for (const auto& participant : participants)
        if (released.participants.contains(participant.id))
            return fail(FaultCode::in_use, {{"code", participant.code}});
    const auto ids = ids_of(participants);
    GYORYU_CHECK(take_out_of_drafts(tx, notices, event, ids));
    store::erase_where<domain::Link>(tx, store::where("event_id", event.id),
                                     store::where("person_kind", domain::PersonKind::participant),
                                     store::one_of("person_id", ids));
    for (const auto& participant : participants) {
        const auto& id = participant.id.str();
        GYORYU_CHECK(store::erase<domain::Participant>(tx, participant.id, participant.revision));
        store::forget_text(tx, "participant", id);
        audit_deleted(context, tx, {event.workspace_id, "delete_participant", "participant", id}, participant);
        notices.push_back({event.workspace_id, event.id, "participant", id, 0});
    }
    return {};
}

}  // namespace gyoryu::app
