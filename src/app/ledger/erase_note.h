#pragma once

#include "app/context.h"
#include "app/ledger/ledger_view.h"

namespace gyoryu::app {

/// Empties the note of an entry for good: product, remark and names go, amount, ids and hashes stay, and the chain
/// still holds. For organisers. not_found when the entry has no note; person_erased when it is erased already.
Result<LedgerRow> erase_note(Context& context, const domain::LedgerEntryId& entry);

/// The same for all notes of entries that a person (id of a participant, interpreter or account) stated, inside the
/// caller's transaction; how many there were.
std::int64_t erase_notes_of(store::Transaction& tx, const std::string& claimant_id, base::Instant now);

}  // namespace gyoryu::app
