#pragma once

#include "app/accounts/account_view.h"
#include "app/context.h"

namespace gyoryu::app {

/// Changes the own name and language.
Result<Account> update_account(Context& context, std::int64_t expected_revision, const AccountEdit& edit);

}  // namespace gyoryu::app
