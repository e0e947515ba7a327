#pragma once

#include "engine/schedule/attempt.h"
#include "engine/schedule/compiled.h"
#include "engine/schedule/sat_solver.h"

namespace gyoryu::engine {

/// Nine tenths of the people who could have a break must not. Their days are known by their beginning, and what is
/// left to find is how many of them are there at once.
bool in_runs(const Compiled& compiled, const Goal& goal);

/// How the proof from below is best solved.
SatSettings settings_for_proof(const Compiled& compiled);
/// How it is best decided, and rather refuted, that there is a timetable at a bound; `raised` by cores: then it can be
/// the participants' own no more, and likely there is none.
SatSettings settings_for_refuting(const Compiled& compiled, const Goal& goal, bool raised);
/// How a try is solved: each in another way, since solvers differ widely in luck.
SatSettings settings_for_try(const Compiled& compiled, const Goal& goal, int number);
/// How it is looked around a timetable, each time for a few conflicts, and for one just above a bound that cores
/// raised: clauses for sums would cost more than they teach.
SatSettings settings_for_near(int number);

}  // namespace gyoryu::engine
