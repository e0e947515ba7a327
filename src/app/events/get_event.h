#pragma once

#include "app/context.h"
#include "app/events/event_view.h"

namespace gyoryu::app {

/// `event`: id or slug. Slugs are looked up in the actor's workspaces.
Result<domain::Event> get_event(Context& context, const EventId& event);

}  // namespace gyoryu::app
