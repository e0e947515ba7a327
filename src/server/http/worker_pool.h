#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace gyoryu::server::http {

/// A fixed number of threads and a queue with an end.
class WorkerPool {
public:
    WorkerPool(unsigned threads, std::size_t waiting_max);
    /// Finishes what waits, then joins.
    ~WorkerPool();
    WorkerPool(const WorkerPool&) = delete;
    WorkerPool& operator=(const WorkerPool&) = delete;

    /// False when the queue is full or the pool stops; then nothing was taken.
    bool submit(std::function<void()> work);
    /// Takes no more work, finishes what waits, joins.
    void stop();
    std::size_t waiting() const;
    std::size_t running() const;

private:
    void run();

    const std::size_t waiting_max_;
    mutable std::mutex guard_;
    std::condition_variable changed_;
    std::deque<std::function<void()>> waiting_;
    std::size_t running_ = 0;
    bool stopping_ = false;
    std::vector<std::thread> threads_;
};

}  // namespace gyoryu::server::http
