#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace gyoryu::bench {

/// How long one step of the engine takes.
struct StepTime {
    std::string kind;  ///< hard rule, measured rule, search
    std::string name;
    std::uint64_t calls = 0;
    double ns = 0;  ///< per call, the median of five repetitions
};

/// Each hard rule's find, each measured rule's places, and the steps of the local search, on a planted event of the
/// Seoul 2018 size with demands of every kind added. The work is fixed: `calls` calls each (full counts: fewer).
std::vector<StepTime> step_times(std::uint64_t calls, std::uint64_t seed);

}  // namespace gyoryu::bench
