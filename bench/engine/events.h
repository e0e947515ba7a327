#pragma once

#include "engine/planted_event.h"

#include <map>
#include <string>

namespace gyoryu::bench {

/// The generated events that are measured, by name: the sizes that the press states, the 12,000 meetings of a large
/// fair, planted days of 100 to 10,000 people, and such events in several days, sessions or with one side. The best
/// timetable of each places everything without a break.
std::map<std::string, engine::PlantedSize> event_sizes();

}  // namespace gyoryu::bench
