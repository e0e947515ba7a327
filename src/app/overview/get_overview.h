#pragma once

#include "app/context.h"
#include "app/overview/overview_view.h"

namespace gyoryu::app {

/// Where an event (id or slug) stands and what to do next.
Result<Overview> get_overview(Context& context, const EventId& event);

}  // namespace gyoryu::app
