#pragma once

#include <atomic>
#include <cstdint>
#include <limits>

namespace gyoryu::engine {

/// Lets workers of one round end it early without making the outcome depend on speed: who is done says after how
/// much work, the others go on until they have spent as much, and the least work wins. Ties go to the lower number.
class FinishLine {
public:
    void start() { line_.store(open, std::memory_order_relaxed); }
    /// The worker is done after that much work of the round.
    void cross(std::uint64_t work, int worker) {
        const std::uint64_t own = stamp(work, worker);
        std::uint64_t line = line_.load(std::memory_order_relaxed);
        while (own < line && !line_.compare_exchange_weak(line, own, std::memory_order_relaxed)) {
        }
    }
    /// True when the worker has spent enough to be sure that another one was done first.
    bool passed(std::uint64_t work, int worker) const {
        return stamp(work, worker) > line_.load(std::memory_order_relaxed);
    }
    bool crossed() const { return line_.load(std::memory_order_relaxed) != open; }
    int winner() const { return static_cast<int>(line_.load(std::memory_order_relaxed) % workers_most); }
    std::uint64_t work() const { return line_.load(std::memory_order_relaxed) / workers_most; }

private:
    static constexpr std::uint64_t workers_most = 128;
    static constexpr std::uint64_t open = std::numeric_limits<std::uint64_t>::max();
    static std::uint64_t stamp(std::uint64_t work, int worker) {
        return work * workers_most + static_cast<std::uint64_t>(worker);
    }
    std::atomic<std::uint64_t> line_{open};
};

}  // namespace gyoryu::engine
