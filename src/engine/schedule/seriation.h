#pragma once

#include "engine/schedule/compiled.h"

#include <cstdint>
#include <vector>

namespace gyoryu::engine {

inline constexpr std::int64_t seriation_end = 1'000'000;

/// Per participant a place in time, 0 … seriation_end: people who meet each other stand near each other, so that each
/// of them may have all meetings in one run. Which end is the morning is open. Barycentres, as the sweeps of Sugiyama,
/// Tagawa and Toda (1981) and the seriation of Atkins, Boman and Hendrickson (1998), but each step keeps only the
/// order, weighed by meetings; else a few people with few meetings would drift apart from everybody else.
std::vector<std::int64_t> places_in_time(const Compiled& compiled, std::uint64_t seed);

}  // namespace gyoryu::engine
