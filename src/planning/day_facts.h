#pragma once

#include "planning/day_problem.h"

namespace gyoryu::planning {

/// The facts with the slots they hold for: of a no-show, a lost table and an ill interpreter from now to the end of the
/// day where nothing else is said; of somebody late, the slots that begin before they come. Faults: validation_failed
/// for members the kind needs and that are missing or not of the event; slot_outside_event.
base::Result<domain::DayFacts> resolved(const DayMatter& matter, base::Instant now);

}  // namespace gyoryu::planning
