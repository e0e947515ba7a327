#pragma once

#include "engine/model/choice.h"

#include <cstdint>
#include <string>
#include <vector>

namespace gyoryu::engine {

/// The bound that prices prove, by linear programming duality and nothing else. With w the worth of a candidate, y and
/// f the prices of its sides' `most` and `least`, z of `meetings`, l of the cheapest group able to interpret it:
///   bound = Σ most·y − Σ least·f + meetings_most·z + Σ group meetings_most·l + Σ max(0, w − (y + y' − f − f' + z + l))
/// rounded down to whole points, since objectives are whole. Prices out of range prove nothing and are an assertion.
std::int64_t proven_bound(const ChoiceProblem& problem, const Prices& prices);

/// The names of what is wrong with a choice, empty when all of it holds: "most", "meetings", "interpreters", "able"
/// (an interpreter missing, superfluous or unable), "value", "shortfall", "musts", "objective", "bound" (below the
/// objective, or not what the prices prove), "status".
std::vector<std::string> faults_of(const ChoiceProblem& problem, const ChosenMeetings& choice);

}  // namespace gyoryu::engine
