#include "app/timetables/add_draft.h"

#include "app/audit/audit.h"
#include "store/record.h"

namespace gyoryu::app {

domain::Draft add_draft(Context& context, store::Transaction& tx, const domain::Event& event, domain::Draft draft) {
    const auto last = tx.query("SELECT COALESCE(MAX(number), 0) FROM drafts WHERE event_id = $1", {event.id.str()});
    draft.id = context.services.ids.next<domain::DraftId>();
    draft.event_id = event.id;
    draft.number = static_cast<int>(store::integer_of(last[0][0])) + 1;
    draft.created_at = draft.updated_at = context.services.clock.now();
    draft.released = false;
    draft.revision = 1;
    store::insert(tx, draft);
    audit_done(context, tx, {event.workspace_id, "create_draft", "draft", draft.id.str()},
               {{"number", "", std::to_string(draft.number)}, {"name", "", draft.name}});
    return draft;
}

}  // namespace gyoryu::app
