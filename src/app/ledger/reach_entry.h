#pragma once

#include "app/context.h"
#include "app/reach.h"
#include "domain/ledger.h"

namespace gyoryu::app {

/// An entry with its event; as reach_request.
Result<InEvent<domain::LedgerEntry>> reach_entry(const Context& context, store::Transaction& tx,
                                                 const domain::LedgerEntryId& id, Need need);

}  // namespace gyoryu::app
