#pragma once

#include <csignal>

namespace gyoryu::cli {

/// SIGINT and SIGTERM: what people and machines end a program with.
sigset_t stop_signals();

/// SIGINT and SIGTERM end a serving program in order; the second one ends it at once.
class StopSignals {
public:
    /// Before any thread is started: threads inherit that the signals wait here.
    StopSignals();
    /// Until the first signal. From then on a second one ends the process with exit code 130.
    void wait();
};

}  // namespace gyoryu::cli
