#pragma once

#include "app/context.h"

namespace gyoryu::app {

/// Writes the reminders that are due now: of the next day at the hour the event's mail settings name, of each meeting
/// so many minutes before. Each is written once for one person and one time of a meeting, whoever calls and how often;
/// none for meetings that are not held. The number written.
int queue_reminders(Context& context);

}  // namespace gyoryu::app
