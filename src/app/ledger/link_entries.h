#pragma once

#include "app/context.h"
#include "app/ledger/ledger_view.h"

namespace gyoryu::app {

/// Says that two figures in force of one event report the same thing (of one stage, then they count once) or belong to
/// one deal. validation_failed for a figure with itself, of another event or stage; conflict_exists when they are
/// linked so already; entry_superseded.
Result<LedgerRow> link_entries(Context& context, const domain::LedgerEntryId& entry, const EntryLinkEdit& edit);

}  // namespace gyoryu::app
