#pragma once

#include "app/context.h"
#include "app/ledger/ledger_view.h"

namespace gyoryu::app {

/// Enters an outcome by hand, for organisers. Faults of append_outcome; validation_failed when the claimant or the
/// entry it follows is none of the event.
Result<LedgerRow> record_outcome(Context& context, const EventId& event, const OutcomeEdit& edit);

}  // namespace gyoryu::app
