#pragma once

#include "app/context.h"
#include "app/links/link_view.h"

namespace gyoryu::app {

/// For the person behind a page link: a new calendar subscription; the one before is revoked.
Result<Link> create_my_calendar_link(Context& context);

}  // namespace gyoryu::app
