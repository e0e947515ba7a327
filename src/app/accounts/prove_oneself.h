#pragma once

#include "app/context.h"
#include "domain/workspace.h"

#include <optional>
#include <string>

namespace gyoryu::app {

/// Before what a session alone must not change, its password and its address: wrong_credentials when the account has a
/// password and `current` is not it, unless the session was opened by a one-time link within the last 15 minutes;
/// too_many_attempts {seconds} after five wrong ones in 15 minutes, so that a stolen session is no way to guess it.
Result<void> prove_oneself(Context& context, const domain::Account& account, const std::optional<std::string>& current,
                           const std::string& session_token);

}  // namespace gyoryu::app
