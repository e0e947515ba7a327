#include "app/ledger/saved_entry.h"

#include "app/ledger/load_ledger.h"

namespace gyoryu::app {

LedgerRow saved_entry(const Context& context, store::Transaction& tx, Notices& notices, const domain::Event& event,
                      const domain::LedgerEntry& entry) {
    notices.push_back({event.workspace_id, event.id, "ledger_entry", entry.id.str(), 1});
    const auto ledger = load_ledger(context, tx, event);
    return row_of(ledger, *ledger.book->find(entry.id), ledger.rates.base_currency);
}

}  // namespace gyoryu::app
