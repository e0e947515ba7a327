#pragma once

#include "engine/schedule/core_guided.h"
#include "engine/schedule/sat_encoding.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace gyoryu::engine {

/// The levels of the objective, in the order in which they decide.
std::vector<std::vector<ObjectiveTerm>> levels_of(const std::vector<ObjectiveTerm>& objective);

/// The penalties of one level as literals of the encoding. Empty when one of its rules would take too
/// many clauses (sat_measures.h), or is about single tables and there are too many (Compiled::tables_apart). With
/// `all_placed` every meeting is placed in what is looked for, and everybody's own fewest breaks are certain.
std::optional<std::vector<PenaltyChain>> level_penalties(const Compiled& compiled, SatSolver& solver,
                                                         const SatEncoding& encoding,
                                                         const std::vector<ObjectiveTerm>& level, bool all_placed);

/// Keeps the level's sum at the value or below; false when its weights are too mixed for clauses that count.
bool hold_level(SatSolver& solver, const std::vector<PenaltyChain>& chains, std::int64_t value);

}  // namespace gyoryu::engine
