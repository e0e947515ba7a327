#pragma once

#include <cstdint>

namespace gyoryu::engine {

/// What a run may use. Time is no limit here: the caller stops the run by its token.
struct Limits {
    /// One per move of the search, 60 or 200 per conflict of a solver (sat_solver.h), 3,000 per look around a timetable
    /// (near_attempt.h); 0 = until proven or stopped.
    std::uint64_t work_most = 0;
    std::uint64_t seed = 1;
    int threads = 1;  ///< 1 … 64
};

}  // namespace gyoryu::engine
