#include "server/http/worker_pool.h"

namespace gyoryu::server::http {

WorkerPool::WorkerPool(unsigned threads, std::size_t waiting_max) : waiting_max_(waiting_max) {
    threads_.reserve(threads);
    for (unsigned i = 0; i < threads; ++i) threads_.emplace_back([this] { run(); });
}

WorkerPool::~WorkerPool() { stop(); }

bool WorkerPool::submit(std::function<void()> work) {
    {
        const std::scoped_lock lock(guard_);
        if (stopping_ || waiting_.size() >= waiting_max_) return false;
        waiting_.push_back(std::move(work));
    }
    changed_.notify_one();
    return true;
}

void WorkerPool::stop() {
    {
        const std::scoped_lock lock(guard_);
        stopping_ = true;
    }
    changed_.notify_all();
    for (auto& thread : threads_)
        if (thread.joinable()) thread.join();
}

std::size_t WorkerPool::waiting() const {
    const std::scoped_lock lock(guard_);
    return waiting_.size();
}

std::size_t WorkerPool::running() const {
    const std::scoped_lock lock(guard_);
    return running_;
}

void WorkerPool::run() {
    std::unique_lock lock(guard_);
    for (;;) {
        changed_.wait(lock, [this] { return stopping_ || !waiting_.empty(); });
        if (waiting_.empty()) return;
        auto work = std::move(waiting_.front());
        waiting_.pop_front();
        ++running_;
        lock.unlock();
        work();
        work = nullptr;  // what it holds is released outside the lock
        lock.lock();
        --running_;
    }
}

}  // namespace gyoryu::server::http
