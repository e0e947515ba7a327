#pragma once

#include "app/context.h"
#include "app/ledger/append_entry.h"
#include "domain/event.h"
#include "domain/ledger.h"
#include "store/transaction.h"

namespace gyoryu::app {

/// Puts an entry at the end of its event's chain: gives it id, number, time, day, the hash of the entry before and
/// its own; keeps the words as its note; writes an audit entry. limit_reached {max}.
Result<domain::LedgerEntry> chain(Context& context, store::Transaction& tx, const domain::Event& event,
                                  domain::LedgerEntry entry, const EntryWords& words);

/// An entry of the event; not_found {what: "ledger_entry"}.
Result<domain::LedgerEntry> entry_of(store::Transaction& tx, const domain::Event& event,
                                     const domain::LedgerEntryId& id);

/// entry_superseded when the entry has been corrected or withdrawn.
Result<void> check_in_force(store::Transaction& tx, const domain::LedgerEntry& entry);

}  // namespace gyoryu::app
