#include "engine/schedule/solve.h"

#include "engine/schedule/compiled.h"
#include "engine/schedule/run.h"

namespace gyoryu::engine {

Outcome solve(const Problem& problem, const Limits& limits, std::stop_token stop, Observer& observer) {
    const Compiled compiled(problem);
    if (!compiled.hopeless) return Run(compiled, limits, std::move(stop), observer).finish();
    Outcome outcome;
    outcome.status = Status::infeasible;
    return outcome;
}

}  // namespace gyoryu::engine
