#pragma once

#include "engine/model/outcome.h"
#include "engine/schedule/compiled.h"

#include <stop_token>
#include <vector>

namespace gyoryu::engine {

struct Conflict {
    std::vector<Demand> demands = {};
    bool irreducible = false;  ///< leaving out any one of them, the others can be met: proven
    std::uint64_t work = 0;    ///< of the solver, spent on it
};

/// Demands of an infeasible problem that cannot be met together. One after the other is left out where the rest stays
/// impossible (deletion), so that what remains is irreducible unless the work for one test ran out.
Conflict conflict_of(const Compiled& compiled, const std::stop_token& stop);

}  // namespace gyoryu::engine
