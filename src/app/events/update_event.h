#pragma once

#include "app/context.h"
#include "app/events/event_view.h"

namespace gyoryu::app {

/// As create_event; validation_failed when a slot would lie outside the days.
Result<domain::Event> update_event(Context& context, const EventId& event, std::int64_t expected_revision,
                                   const EventEdit& edit);

}  // namespace gyoryu::app
