#pragma once

#include "app/context.h"
#include "domain/workspace.h"
#include "store/transaction.h"

#include <string>

namespace gyoryu::app {

/// Tells the owner of an account what was done with it, at the address it had until then, so that somebody who did not
/// do it learns of it: `address_changed`, `password_changed`. The letter says nothing of what it was changed to.
void notify_account(Context& context, store::Transaction& tx, const domain::Account& before,
                    const std::string& purpose);

}  // namespace gyoryu::app
