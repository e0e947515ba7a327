#pragma once

#include "app/context.h"
#include "app/ledger/ledger_view.h"
#include "app/saving.h"
#include "domain/event.h"

namespace gyoryu::app {

/// The row of an entry just appended, as the answer of its use case; those who look on are told.
LedgerRow saved_entry(const Context& context, store::Transaction& tx, Notices& notices, const domain::Event& event,
                      const domain::LedgerEntry& entry);

}  // namespace gyoryu::app
