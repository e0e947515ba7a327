#include "cli/stop_signals.h"

#include <pthread.h>
#include <unistd.h>
#include <thread>

namespace gyoryu::cli {

sigset_t stop_signals() {
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGTERM);
    return set;
}

namespace {

void wait_for_one() {
    const sigset_t set = stop_signals();
    int signal = 0;
    while (sigwait(&set, &signal) != 0) continue;
}

}  // namespace

StopSignals::StopSignals() {
    const sigset_t set = stop_signals();
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
    std::signal(SIGPIPE, SIG_IGN);
}

void StopSignals::wait() {
    wait_for_one();
    std::thread([] {
        wait_for_one();
        _exit(130);
    }).detach();
}

}  // namespace gyoryu::cli
