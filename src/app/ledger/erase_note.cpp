#include "app/ledger/erase_note.h"

#include "app/audit/audit.h"
#include "app/ledger/reach_entry.h"
#include "app/ledger/saved_entry.h"
#include "store/ledger_tables.h"
#include "store/record.h"

namespace gyoryu::app {

namespace {

domain::LedgerNote emptied(const domain::LedgerEntryId& entry, base::Instant now) {
    domain::LedgerNote note;
    note.entry_id = entry;
    note.erased_at = now;
    return note;
}

}  // namespace

Result<LedgerRow> erase_note(Context& context, const domain::LedgerEntryId& id) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<LedgerRow> {
        GYORYU_TRY(reached, reach_entry(context, tx, id, Need::organise));
        const auto note = store::find<domain::LedgerNote>(tx, store::where("entry_id", id));
        if (!note) return fail(FaultCode::not_found, {{"what", "ledger_note"}});
        if (note->erased_at) return fail(FaultCode::person_erased);
        GYORYU_CHECK(store::overwrite(tx, emptied(id, context.services.clock.now())));
        audit_done(context, tx, {reached.event.workspace_id, "erase_ledger_note", "ledger_entry", id.str()});
        return saved_entry(context, tx, notices, reached.event, reached.row);
    });
}

std::int64_t erase_notes_of(store::Transaction& tx, const std::string& claimant_id, base::Instant now) {
    std::int64_t erased = 0;
    for (const auto& entry : store::select_where<domain::LedgerEntry>(tx, store::where("claimant_id", claimant_id))) {
        const auto note = store::find<domain::LedgerNote>(tx, store::where("entry_id", entry.id));
        if (note && !note->erased_at && store::overwrite(tx, emptied(entry.id, now))) ++erased;
    }
    return erased;
}

}  // namespace gyoryu::app
