#include "app/files/file_gate.h"

#include "app/personal/reach_person.h"
#include "app/reach.h"
#include "store/file_tables.h"
#include "store/record.h"

#include <algorithm>

namespace gyoryu::app {

namespace {

tl::unexpected<Fault> no_file() { return fail(FaultCode::not_found, {{"what", "file"}}); }

Result<FilePlace> of_person(const Context& context, store::Transaction& tx, domain::PersonKind kind,
                            const FileOwner& owner) {
    GYORYU_TRY(event, reach_person(context, tx, kind, owner.owner_id));
    return FilePlace{event.workspace_id, event.id, owner};
}

bool interprets(store::Transaction& tx, const domain::Meeting& meeting, const std::string& interpreter) {
    const auto releases =
        store::select<domain::Release>(tx, {{store::where("event_id", meeting.event_id)}, {{"number", true}}, 1});
    if (releases.empty()) return false;
    return std::ranges::any_of(releases.front().placements, [&](const domain::Placement& placement) {
        return placement.meeting_id == meeting.id && placement.interpreter_id &&
               placement.interpreter_id->str() == interpreter;
    });
}

bool takes_part(store::Transaction& tx, const domain::PersonActor& person, const domain::Meeting& meeting) {
    if (person.event_id != meeting.event_id) return false;
    if (person.kind == domain::PersonKind::interpreter) return interprets(tx, meeting, person.person_id);
    return meeting.seller_id.str() == person.person_id || meeting.buyer_id.str() == person.person_id;
}

Result<FilePlace> of_meeting(const Context& context, store::Transaction& tx, const FileOwner& owner) {
    const auto meeting = store::find<domain::Meeting>(tx, store::where("id", owner.owner_id));
    if (!meeting) return no_file();
    GYORYU_TRY(event, store::get<domain::Event>(tx, meeting->event_id));
    const FilePlace place{event.workspace_id, event.id, owner};
    if (const auto* person = std::get_if<domain::PersonActor>(&context.actor)) {
        if (takes_part(tx, *person, *meeting)) return place;
        return no_file();
    }
    GYORYU_CHECK(allow(context, event.workspace_id, Need::organise, "file"));
    return place;
}

}  // namespace

Result<FilePlace> reach_owner_to_write(const Context& context, store::Transaction& tx, const FileOwner& owner) {
    if (std::holds_alternative<domain::NobodyActor>(context.actor)) return fail(FaultCode::not_signed_in);
    switch (owner.owner_kind) {
        case domain::StoredFileOwner::participant:
            return of_person(context, tx, domain::PersonKind::participant, owner);
        case domain::StoredFileOwner::interpreter:
            return of_person(context, tx, domain::PersonKind::interpreter, owner);
        case domain::StoredFileOwner::meeting:
            return of_meeting(context, tx, owner);
        case domain::StoredFileOwner::application:
        case domain::StoredFileOwner::ledger_entry:
            break;  // handed in by use cases of their own
    }
    return no_file();
}

Result<domain::StoredFile> reach_file_to_read(const Context& context, store::Transaction& tx,
                                              const domain::StoredFileId& id) {
    if (std::holds_alternative<domain::NobodyActor>(context.actor)) return fail(FaultCode::not_signed_in);
    auto file = store::find<domain::StoredFile>(tx, store::where("id", id));
    if (!file) return no_file();
    switch (file->owner_kind) {
        case domain::StoredFileOwner::participant:
        case domain::StoredFileOwner::interpreter:
        case domain::StoredFileOwner::meeting:
            GYORYU_CHECK(reach_owner_to_write(context, tx, {file->owner_kind, file->owner_id}));
            break;
        case domain::StoredFileOwner::application:
            GYORYU_CHECK(allow(context, file->workspace_id, Need::organise, "file"));
            break;
        case domain::StoredFileOwner::ledger_entry:
            GYORYU_CHECK(allow(context, file->workspace_id, Need::read, "file"));
            break;
    }
    return std::move(*file);
}

}  // namespace gyoryu::app
