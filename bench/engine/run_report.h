#pragma once

#include "engine/model/outcome.h"
#include "engine/model/problem.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace gyoryu::bench {

struct RunLimits {
    double seconds = 20;
    int threads = 2;
    std::uint64_t seed = 1;
};

/// What was known at a moment of the run.
struct Moment {
    double seconds = 0;
    bool found = false;
    std::int64_t unscheduled = 0;  ///< priorities left out
    std::int64_t breaks = 0;
    std::int64_t unscheduled_bound = 0;
    std::int64_t bound = 0;  ///< least breaks
};

struct RunReport {
    engine::Outcome outcome;
    double seconds = 0;             ///< of solving; reading the problem is not counted
    std::optional<double> first_s;  ///< to the first timetable with every meeting
    std::optional<double> last_s;   ///< to the best one
    std::vector<Moment> moments;    ///< after 1, 10 and 60 s, as far as it ran
    std::int64_t peak_mib = 0;      ///< resident, of the whole process
};

/// Solves under a clock.
RunReport run_under_clock(const engine::Problem& problem, const RunLimits& limits);

/// One line of JSON, with the members that bench/peers/answer.py names and more.
std::string json_of(const engine::Problem& problem, const RunLimits& limits, const RunReport& report);

}  // namespace gyoryu::bench
