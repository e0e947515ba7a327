#pragma once

#include "engine/schedule/compiled.h"
#include "engine/schedule/sat_solver.h"

namespace gyoryu::engine {

/// How the proof from below is best solved.
SatSettings settings_for_proof(const Compiled& compiled);
/// How a try is solved: each in another way, since solvers differ widely in luck.
SatSettings settings_for_try(const Compiled& compiled, int number);

}  // namespace gyoryu::engine
