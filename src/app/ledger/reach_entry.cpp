#include "app/ledger/reach_entry.h"

#include "store/ledger_tables.h"
#include "store/record.h"

namespace gyoryu::app {

Result<InEvent<domain::LedgerEntry>> reach_entry(const Context& context, store::Transaction& tx,
                                                 const domain::LedgerEntryId& id, Need need) {
    if (std::holds_alternative<domain::NobodyActor>(context.actor)) return fail(FaultCode::not_signed_in);
    auto entry = store::find<domain::LedgerEntry>(tx, store::where("id", id));
    if (!entry) return fail(FaultCode::not_found, {{"what", "ledger_entry"}});
    GYORYU_TRY(event, store::get<domain::Event>(tx, entry->event_id));
    GYORYU_CHECK(allow(context, event.workspace_id, need, "ledger_entry"));
    return InEvent<domain::LedgerEntry>{std::move(event), std::move(*entry)};
}

}  // namespace gyoryu::app
