#pragma once

#include "app/context.h"
#include "app/events/structure_view.h"

namespace gyoryu::app {

/// Empty lists and revision 1 for an event that has none yet.
Result<Structure> get_structure(Context& context, const EventId& event);

}  // namespace gyoryu::app
