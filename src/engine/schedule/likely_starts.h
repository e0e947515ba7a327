#pragma once

#include "engine/schedule/compiled.h"

#include <cstdint>
#include <stop_token>
#include <vector>

namespace gyoryu::engine {

/// For a day in which everybody has one run: per participant how likely it begins at each slot (probabilities), from
/// who meets whom. Two who meet must be there at the same time, the more slots the likelier; in no slot are more people
/// there than tables. Belief propagation (Pearl 1988): what somebody's partners say about their beginning, each
/// without what they were told by that person. `places` (seriation.h) is where it starts and says which end is the
/// morning. Only sums, products, quotients and square roots, so that runs repeat on every machine.
/// A stop ends it with what it believes by then.
std::vector<std::vector<double>> likely_starts(const Compiled& compiled, const std::vector<std::int64_t>& places,
                                               const std::stop_token& stop = {});

}  // namespace gyoryu::engine
