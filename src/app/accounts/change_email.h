#pragma once

#include "app/accounts/account_view.h"
#include "app/context.h"

namespace gyoryu::app {

/// Changes the address one signs in with and gets letters at; links mailed to the old one end, and a letter there tells
/// of it. conflict_exists when another account has it; the faults of prove_oneself. Each workspace of the account notes
/// that it changed, not to what.
Result<Account> change_email(Context& context, const EmailEdit& edit, const std::string& session_token);

}  // namespace gyoryu::app
