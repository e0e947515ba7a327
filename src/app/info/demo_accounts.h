#pragma once

#include "app/settings.h"
#include "store/transaction.h"

#include <vector>

namespace gyoryu::app {

/// Marks an installation as a demonstration whose accounts everybody may know. `gyoryu demo` does this once.
void put_demo_accounts(store::Transaction& tx, const std::vector<DemoAccount>& accounts);

/// The accounts of a demonstration; empty for every other installation. Read at start into
/// `Settings::demo` and `Settings::demo_accounts`.
std::vector<DemoAccount> find_demo_accounts(store::Transaction& tx);

}  // namespace gyoryu::app
