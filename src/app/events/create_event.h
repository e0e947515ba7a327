#pragma once

#include "app/context.h"
#include "app/events/event_view.h"

namespace gyoryu::app {

/// unknown_zone {value}; conflict_exists when the slug is taken; validation_failed when it ends before it starts or
/// lasts longer than 60 days.
Result<domain::Event> create_event(Context& context, const ProgrammeId& programme, const EventEdit& edit);

}  // namespace gyoryu::app
