#pragma once

#include "app/accounts/session_view.h"
#include "app/context.h"

namespace gyoryu::app {

/// Puts a mail with a link that signs in once, within 30 minutes, into the outbox. Says the same for unknown and
/// disabled accounts. too_many_attempts {seconds} after 5 requests within 15 minutes for the account or the address.
Result<void> request_link(Context& context, const LinkRequest& request);

}  // namespace gyoryu::app
