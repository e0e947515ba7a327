#pragma once

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdint>
#include <functional>

namespace gyoryu::bench {

/// What is worked out is stored here, so that no call is left out.
inline volatile std::uint64_t kept_result;

/// Nanoseconds a call, the median of five repetitions; `repeat` makes that many calls and returns something of them.
inline double ns_per_call(std::uint64_t calls, const std::function<std::uint64_t(std::uint64_t)>& repeat) {
    using Clock = std::chrono::steady_clock;
    std::array<double, 5> times{};
    for (double& time : times) {
        const auto start = Clock::now();
        kept_result = repeat(calls);
        time = std::chrono::duration<double, std::nano>(Clock::now() - start).count() / static_cast<double>(calls);
    }
    std::ranges::sort(times);
    return times[2];
}

}  // namespace gyoryu::bench
