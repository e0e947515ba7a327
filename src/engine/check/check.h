#pragma once

#include "engine/model/breach.h"
#include "engine/model/timetable.h"

#include <vector>

namespace gyoryu::engine {

/// Every hard rule the timetable breaks, by name and with its parameters; empty = it may be released.
/// Written from the rules' definitions in docs/engine.md alone: it shares no code with rules/ or schedule/.
/// The timetable must have one placement per meeting; numbers out of range are reported as table_for_mode,
/// contiguity or interpreter_needed of that meeting. At most 10,000 breaches are listed.
std::vector<Breach> check(const Problem& problem, const Timetable& timetable);

}  // namespace gyoryu::engine
