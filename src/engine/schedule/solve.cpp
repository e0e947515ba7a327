#include "engine/schedule/solve.h"

#include "engine/rules/measured_rule.h"
#include "engine/schedule/compiled.h"
#include "engine/schedule/prover.h"
#include "engine/schedule/table_assignment.h"

namespace gyoryu::engine {

Outcome solve(const Problem& problem, const Limits& limits, std::stop_token stop, Observer& observer) {
    Outcome outcome;
    const Compiled compiled(problem);
    if (compiled.hopeless) {
        outcome.status = Status::infeasible;
        return outcome;
    }
    Prover prover(compiled);
    const auto state = prover.run(limits.work_most, stop);
    outcome.work = prover.work();
    outcome.bound = prover.bound();
    if (state == Prover::State::infeasible) outcome.status = Status::infeasible;
    if (!prover.choices().empty() || state == Prover::State::all_proven) {
        outcome.timetable = assign_tables(compiled, prover.choices());
        outcome.objective = score_of(problem, outcome.timetable);
        outcome.status = state == Prover::State::all_proven ? Status::optimal : Status::feasible;
        observer.incumbent(outcome.timetable, outcome.objective, outcome.work);
    }
    return outcome;
}

}  // namespace gyoryu::engine
