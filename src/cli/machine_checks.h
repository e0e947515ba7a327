#pragma once

#include "store/inspect.h"

#include <vector>

namespace gyoryu::cli {

/// What the machine must have beside the store: time_zones (the zone database), machine_clock, fonts (for the
/// languages of printed timetables).
std::vector<store::Finding> inspect_machine(base::Instant now);

}  // namespace gyoryu::cli
