#include "app/events/delete_event.h"

#include "app/audit/audit.h"
#include "app/reach.h"
#include "app/saving.h"
#include "store/ledger_tables.h"
#include "store/press_tables.h"
#include "store/record.h"

namespace gyoryu::app {

Result<void> delete_event(Context& context, const EventId& id, std::int64_t expected_revision) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<void> {
        GYORYU_TRY(event, reach_event(context, tx, id, Need::organise));
        const auto releases = store::count_where<domain::Release>(tx, store::where("event_id", event.id));
        if (releases > 0) return fail(FaultCode::in_use, {{"count", std::to_string(releases)}});
        const auto outcomes = store::count_where<domain::LedgerEntry>(tx, store::where("event_id", event.id));
        if (outcomes > 0) return fail(FaultCode::in_use, {{"count", std::to_string(outcomes)}});
        // What was published can be corrected but not taken back.
        const auto published = store::count_where<domain::PressRelease>(
            tx, store::where("event_id", event.id), store::where("state", domain::PressState::published));
        if (published > 0) return fail(FaultCode::in_use, {{"count", std::to_string(published)}});
        GYORYU_CHECK(store::erase<domain::Event>(tx, event.id, expected_revision));
        tx.execute("DELETE FROM search_tokens WHERE event_id = $1", {event.id.str()});
        audit_deleted(context, tx, {event.workspace_id, "delete_event", "event", event.id.str()}, event);
        notices.push_back({event.workspace_id, event.id, "event", event.id.str(), 0});
        return {};
    });
}

}  // namespace gyoryu::app
