#pragma once

#include "app/context.h"
#include "scenarios/rows_of.h"
#include "store/transaction.h"

namespace gyoryu::scenarios {

/// Keeps the event's rates and appends its outcomes, with the buyers' answers, to its ledger in the order given.
void load_outcomes(app::Context& context, store::Transaction& tx, const EventRows& rows);

}  // namespace gyoryu::scenarios
