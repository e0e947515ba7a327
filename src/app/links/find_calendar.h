#pragma once

#include "app/context.h"
#include "app/links/link_view.h"

namespace gyoryu::app {

/// Whose calendar a subscription token opens; not_found when unknown or revoked.
Result<domain::PersonActor> find_calendar(Services& services, const std::string& token);

}  // namespace gyoryu::app
