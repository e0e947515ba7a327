#pragma once

#include "app/accounts/session_view.h"
#include "app/context.h"

namespace gyoryu::app {

/// Who holds this cookie. not_signed_in when unknown or expired, when the account is disabled or the link revoked.
/// A session lasts 12 hours from its last use and 30 days at most; using it prolongs it, at most one write in
/// ten minutes.
Result<Visitor> find_session(Services& services, const std::string& token);

/// GET /session: the same with names and workspaces. Does not prolong.
Result<Session> show_session(Services& services, const std::string& token);

}  // namespace gyoryu::app
