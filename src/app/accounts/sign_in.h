#pragma once

#include "app/accounts/session_view.h"
#include "app/context.h"

namespace gyoryu::app {

/// Opens a session with e-mail and password. wrong_credentials alike for an unknown account, an account without a
/// password and a wrong one, in the same time; account_disabled only with the right password;
/// too_many_attempts {seconds} after 5 failures within 15 minutes for the account or the address.
Result<SignedIn> sign_in(Context& context, const Credentials& credentials);

}  // namespace gyoryu::app
