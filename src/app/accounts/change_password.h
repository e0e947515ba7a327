#pragma once

#include "app/accounts/account_view.h"
#include "app/context.h"

namespace gyoryu::app {

/// Sets the own password and ends all other sessions of the account. weak_password {min} when shorter than 10
/// characters or containing the e-mail's name; the faults of prove_oneself.
/// `keep_token` is the cookie of the session that stays.
Result<Account> change_password(Context& context, const PasswordEdit& edit, const std::string& keep_token);

}  // namespace gyoryu::app
