#pragma once

#include "engine/schedule/sat_solver.h"

#include <span>
#include <vector>

namespace gyoryu::engine {

/// Forbids two of the literals to hold at once: by pairs when few, else by products
/// (Chen 2010, "A new SAT encoding of the at-most-one constraint").
void at_most_one(SatSolver& solver, std::span<const Literal> literals);

/// A sorted count of literals, capped (Bailleux and Boufkhad 2003): output k − 1 holds when at least k inputs do.
/// With `both` it holds only then. At most `cap` outputs.
std::vector<Literal> count_up(SatSolver& solver, std::span<const Literal> inputs, int cap, bool both = false);

/// An even number of the literals holds, and no more than twice `most`. What is counted are pairs, half as many.
void at_most_pairs(SatSolver& solver, std::span<const Literal> literals, int most);

/// No more than `most` of the literals hold, provided that `unless` (0 = nothing) does not hold.
void at_most(SatSolver& solver, std::span<const Literal> literals, int most, Literal unless = 0);

}  // namespace gyoryu::engine
