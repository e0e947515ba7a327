#include "app/rehearsals/delete_rehearsal.h"

#include "app/audit/audit.h"
#include "app/rehearsals/rehearsal_rows.h"
#include "app/saving.h"
#include "store/record.h"
#include "store/rehearsal_tables.h"

#include <array>

namespace gyoryu::app {

namespace {

/// What does not go with the event, in the order in which it can go.
constexpr std::array of_event{
    "DELETE FROM day_proposals WHERE event_id = $1",
    "DELETE FROM day_changes WHERE event_id = $1",
    "DELETE FROM releases WHERE event_id = $1",
    "DELETE FROM ledger_notes WHERE entry_id IN (SELECT id FROM ledger_entries WHERE event_id = $1)",
    "DELETE FROM ledger_entries WHERE event_id = $1",
    "DELETE FROM events WHERE id = $1",
};
constexpr std::array of_workspace{
    "DELETE FROM search_tokens WHERE workspace_id = $1",
    "DELETE FROM programmes WHERE workspace_id = $1",
    "DELETE FROM organisations WHERE workspace_id = $1",
    "DELETE FROM workspaces WHERE id = $1",
};

}  // namespace

Result<void> delete_rehearsal(Context& context, const RehearsalId& id) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<void> {
        GYORYU_TRY(row, reach_rehearsal(context, tx, id, Need::organise));
        for (const auto* sql : of_event) tx.execute(sql, {row.event_id.str()});
        for (const auto* sql : of_workspace) tx.execute(sql, {row.workspace_id.str()});
        row.deleted_at = context.services.clock.now();
        GYORYU_CHECK(store::overwrite(tx, row));
        audit_done(context, tx, {row.source_workspace_id, "delete_rehearsal", "event", row.source_event_id.str()},
                   {{"copy", row.event_id.str(), ""}});
        notices.push_back({row.source_workspace_id, row.source_event_id, "rehearsal", row.id.str(), 0});
        return {};
    });
}

}  // namespace gyoryu::app
