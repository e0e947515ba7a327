#include "app/participants/remove_participants.h"

#include "app/audit/audit.h"
#include "app/files/file_rows.h"
#include "app/meetings/remove_meeting.h"
#include "app/participants/released_people.h"
#include "app/person_data/erase_rows.h"
#include "domain/access.h"
#include "store/ledger_tables.h"
#include "store/record.h"
#include "store/search.h"

namespace gyoryu::app {

namespace {

std::vector<ParticipantId> ids_of(const std::vector<domain::Participant>& participants) {
    std::vector<ParticipantId> ids;
    for (const auto& participant : participants) ids.push_back(participant.id);
    return ids;
}

/// The code of one that the outcome ledger names; empty when it names none.
std::string named_in_ledger(store::Transaction& tx, const std::vector<domain::Participant>& participants) {
    for (const auto& participant : participants)
        if (store::find<domain::LedgerEntry>(tx, store::any_of({store::where("seller_id", participant.id),
                                                                store::where("buyer_id", participant.id)})))
            return participant.code.empty() ? participant.id.str() : participant.code;
    return {};
}

std::vector<domain::Meeting> meetings_of(store::Transaction& tx, const EventId& event,
                                         const std::vector<ParticipantId>& ids) {
    return store::select_where<domain::Meeting>(
        tx, store::where("event_id", event),
        store::any_of({store::one_of("seller_id", ids), store::one_of("buyer_id", ids)}));
}

/// Check-ins, badges, letters, links and files go with them.
void remove_what_belongs(store::Transaction& tx, const std::vector<ParticipantId>& ids) {
    Subject subject;
    for (const auto& id : ids) {
        subject.participants.push_back(id.str());
        forget_files(tx, {domain::StoredFileOwner::participant, id.str()});
    }
    ErasedRows done;
    remove_own_rows(tx, subject, done);
}

}  // namespace

Result<void> remove_participants(Context& context, store::Transaction& tx, Notices& notices, const domain::Event& event,
                                 const std::vector<domain::Participant>& participants) {
    const auto released = released_people(tx, event.id);
    for (const auto& participant : participants)
        if (released.participants.contains(participant.id))
            return fail(FaultCode::in_use, {{"code", participant.code}});
    if (const auto code = named_in_ledger(tx, participants); !code.empty())
        return fail(FaultCode::in_use, {{"code", code}});
    const auto ids = ids_of(participants);
    remove_meetings(tx, event, meetings_of(tx, event.id, ids));
    remove_what_belongs(tx, ids);
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
