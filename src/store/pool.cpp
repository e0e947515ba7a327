#include "store/pool.h"

#include "store/failures.h"

#include <chrono>

namespace gyoryu::store {

namespace {
constexpr std::chrono::seconds longest_wait{30};
}

Pool::Lease Pool::acquire() {
    std::unique_lock lock(guard_);
    wait_for_turn(lock);
    ++out_;
    if (idle_.empty()) {
        lock.unlock();
        return {*this, open_one()};
    }
    auto connection = std::move(idle_.back());
    idle_.pop_back();
    return {*this, std::move(connection)};
}

std::size_t Pool::waiting() const {
    const std::scoped_lock lock(guard_);
    return waiting_.size();
}

void Pool::wait_for_turn(std::unique_lock<std::mutex>& lock) {
    const std::int64_t ticket = next_ticket_++;
    waiting_.push_back(ticket);
    const bool served =
        returned_.wait_for(lock, longest_wait, [&] { return out_ < most_ && waiting_.front() == ticket; });
    std::erase(waiting_, ticket);
    // Whoever is next may have been woken before it was its turn.
    returned_.notify_all();
    if (!served) throw StoreFailure("every connection was in use for 30 s");
}

std::unique_ptr<Connection> Pool::open_one() {
    try {
        return factory_();
    } catch (...) {
        {
            const std::scoped_lock lock(guard_);
            --out_;
        }
        returned_.notify_all();
        throw;
    }
}

void Pool::give_back(std::unique_ptr<Connection> connection) noexcept {
    if (connection->broken()) connection.reset();
    {
        const std::scoped_lock lock(guard_);
        if (connection) idle_.push_back(std::move(connection));
        --out_;
    }
    returned_.notify_all();
}

}  // namespace gyoryu::store
