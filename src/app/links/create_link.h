#pragma once

#include "app/context.h"
#include "app/links/link_view.h"

namespace gyoryu::app {

/// Organisers only. A new link of a person and purpose revokes the ones before.
Result<Link> create_link(Context& context, const EventId& event, const LinkEdit& edit);

}  // namespace gyoryu::app
