#include "cli/stop_watch.h"

#include "cli/stop_signals.h"

#include <ctime>

namespace gyoryu::cli {

namespace {

constexpr long poll_ns = 20'000'000;

}  // namespace

StopWatch::StopWatch(std::optional<double> seconds) {
    const sigset_t set = stop_signals();
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
    watcher_ = std::jthread([this, seconds, set](const std::stop_token& done) {
        const timespec wait{0, poll_ns};
        while (!done.stop_requested()) {
            const bool signalled = sigtimedwait(&set, nullptr, &wait) > 0;
            if (signalled || (seconds && this->seconds() >= *seconds)) stop_.request_stop();
        }
    });
}

StopWatch::~StopWatch() {
    watcher_.request_stop();
    watcher_.join();
    const sigset_t set = stop_signals();
    pthread_sigmask(SIG_UNBLOCK, &set, nullptr);
}

double StopWatch::seconds() const {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start_).count();
}

}  // namespace gyoryu::cli
