#pragma once

#include "app/accounts/session_view.h"
#include "app/context.h"

namespace gyoryu::app {

/// Opens a session with a one-time link (of an account) or a page link (of a participant or interpreter).
/// link_expired when unknown, used, past or revoked; too_many_attempts {seconds} after 20 unknown ones within
/// 15 minutes from one address.
Result<SignedIn> redeem_link(Context& context, const LinkToken& link);

}  // namespace gyoryu::app
