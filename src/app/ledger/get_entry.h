#pragma once

#include "app/context.h"
#include "app/ledger/ledger_view.h"

namespace gyoryu::app {

/// One entry with its deal, what came before and after it, evidence, rate and hashes. `currency`: to show amounts in.
Result<LedgerEntryPage> get_entry(Context& context, const domain::LedgerEntryId& entry, const std::string& currency);

}  // namespace gyoryu::app
