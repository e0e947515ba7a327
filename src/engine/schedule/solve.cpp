#include "engine/schedule/solve.h"

#include "engine/schedule/compiled.h"
#include "engine/schedule/conflict.h"
#include "engine/schedule/run.h"

namespace gyoryu::engine {

Outcome solve(const Problem& problem, const Limits& limits, std::stop_token stop, Observer& observer) {
    const Compiled compiled(problem);
    Outcome outcome;
    outcome.status = Status::infeasible;
    if (!compiled.hopeless) outcome = Run(compiled, limits, stop, observer).finish();
    if (outcome.status != Status::infeasible) return outcome;
    Conflict conflict = conflict_of(compiled, stop);
    outcome.conflict = std::move(conflict.demands);
    outcome.conflict_irreducible = conflict.irreducible;
    outcome.work += conflict.work;
    return outcome;
}

}  // namespace gyoryu::engine
