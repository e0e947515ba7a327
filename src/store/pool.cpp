#include "store/pool.h"

#include "store/failures.h"

#include <chrono>

namespace gyoryu::store {

namespace {
constexpr std::chrono::seconds longest_wait{30};
}

Pool::Lease Pool::acquire() {
    std::unique_lock lock(guard_);
    if (!returned_.wait_for(lock, longest_wait, [&] { return out_ < most_; }))
        throw StoreFailure("every connection was in use for 30 s");
    ++out_;
    if (idle_.empty()) {
        lock.unlock();
        return {*this, open_one()};
    }
    auto connection = std::move(idle_.back());
    idle_.pop_back();
    return {*this, std::move(connection)};
}

std::unique_ptr<Connection> Pool::open_one() {
    try {
        return factory_();
    } catch (...) {
        {
            const std::scoped_lock lock(guard_);
            --out_;
        }
        returned_.notify_one();
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
    returned_.notify_one();
}

}  // namespace gyoryu::store
