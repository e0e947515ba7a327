#pragma once

#include <chrono>
#include <optional>
#include <stop_token>
#include <thread>

namespace gyoryu::cli {

/// Asks a run to stop after a time, or at SIGINT or SIGTERM. While it lives, these two signals do not end the
/// process. Made before the run starts its threads, so that they inherit the blocked signals.
class StopWatch {
public:
    explicit StopWatch(std::optional<double> seconds);
    ~StopWatch();
    StopWatch(const StopWatch&) = delete;
    StopWatch& operator=(const StopWatch&) = delete;

    std::stop_token token() const { return stop_.get_token(); }
    /// Since it was made.
    double seconds() const;

private:
    std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
    std::stop_source stop_;
    std::jthread watcher_;
};

}  // namespace gyoryu::cli
