#pragma once

#include "app/context.h"
#include "app/ledger/ledger_view.h"

namespace gyoryu::app {

/// Appends a correction, for organisers. Faults of append_correction.
Result<LedgerRow> correct_entry(Context& context, const domain::LedgerEntryId& entry, const CorrectionEdit& edit);

/// Takes an entry back, for organisers. Faults of append_withdrawal.
Result<LedgerRow> withdraw_entry(Context& context, const domain::LedgerEntryId& entry, const ReasonEdit& edit);

}  // namespace gyoryu::app
