#pragma once

#include "bench/engine/step_times.h"
#include "engine/model/problem.h"

namespace gyoryu::bench {

/// Adds the questions to the state of the search, each kind of its moves and a cooling run, on that problem.
void add_moves(std::vector<StepTime>& out, const engine::Problem& problem, std::uint64_t calls, std::uint64_t seed);

}  // namespace gyoryu::bench
