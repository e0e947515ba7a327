#pragma once

#include "app/context.h"
#include "app/ledger/ledger_view.h"
#include "app/list.h"

namespace gyoryu::app {

/// By number. `query.q` searches the parties' names, products and remarks. Members only.
Result<List<LedgerRow>> list_ledger(Context& context, const EventId& event, const LedgerFilter& filter,
                                    const ListQuery& query);

}  // namespace gyoryu::app
