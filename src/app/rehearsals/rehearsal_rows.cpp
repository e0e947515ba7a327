#include "app/rehearsals/rehearsal_rows.h"

#include "store/mail_tables.h"
#include "store/record.h"
#include "store/rehearsal_tables.h"

namespace gyoryu::app {

bool is_rehearsal(store::Transaction& tx, const EventId& event) {
    return store::count_where<domain::Rehearsal>(tx, store::where("event_id", event)) > 0;
}

Result<void> refuse_rehearsal(store::Transaction& tx, const EventId& event) {
    if (is_rehearsal(tx, event)) return fail(FaultCode::event_sealed);
    return {};
}

Result<void> refuse_rehearsal_workspace(store::Transaction& tx, const WorkspaceId& workspace) {
    if (store::count_where<domain::Rehearsal>(tx, store::where("workspace_id", workspace)) > 0)
        return fail(FaultCode::event_sealed);
    return {};
}

Result<domain::Rehearsal> reach_rehearsal(const Context& context, store::Transaction& tx, const RehearsalId& id,
                                          Need need) {
    if (std::holds_alternative<domain::NobodyActor>(context.actor)) return fail(FaultCode::not_signed_in);
    auto found = store::find<domain::Rehearsal>(tx, store::where("id", id));
    if (!found || found->deleted_at) return fail(FaultCode::not_found, {{"what", "rehearsal"}});
    GYORYU_CHECK(allow(context, found->workspace_id, need, "rehearsal"));
    return std::move(*found);
}

Rehearsal show_rehearsal(store::Transaction& tx, const domain::Rehearsal& rehearsal) {
    const auto of_copy = store::where("event_id", rehearsal.event_id);
    Rehearsal view;
    view.id = rehearsal.id;
    view.event_id = rehearsal.event_id;
    view.workspace_id = rehearsal.workspace_id;
    view.source_event_id = rehearsal.source_event_id;
    view.number = rehearsal.number;
    view.created_at = rehearsal.created_at;
    if (const auto event = store::find<domain::Event>(tx, store::where("id", rehearsal.event_id))) {
        view.slug = event->slug;
        view.names = event->names;
    }
    if (const auto draft = store::find<domain::Draft>(tx, of_copy, store::where("number", 1),
                                                      store::where("origin", domain::DraftOrigin::copy)))
        view.draft_id = draft->id;
    view.meetings = static_cast<int>(store::count_where<domain::Meeting>(tx, of_copy));
    view.messages = static_cast<int>(
        store::count_where<domain::Mail>(tx, of_copy, store::where("state", domain::MailState::captured)));
    return view;
}

}  // namespace gyoryu::app
