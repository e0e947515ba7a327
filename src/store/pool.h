#pragma once

#include "store/connection.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace gyoryu::store {

/// At most so many connections, opened when first needed and kept. Whoever finds none free waits in
/// line, at most 30 s, then gets a StoreFailure. A broken connection is thrown away when it comes back.
class Pool {
public:
    using Factory = std::function<std::unique_ptr<Connection>()>;

    Pool(Factory factory, std::size_t most) : factory_(std::move(factory)), most_(most) {}

    class Lease {
    public:
        Lease(Pool& pool, std::unique_ptr<Connection> connection) : pool_(&pool), connection_(std::move(connection)) {}
        Lease(Lease&& other) noexcept = default;
        ~Lease() {
            if (connection_) pool_->give_back(std::move(connection_));
        }
        Connection& operator*() const { return *connection_; }
        Connection* operator->() const { return connection_.get(); }

    private:
        Pool* pool_;
        std::unique_ptr<Connection> connection_;
    };

    Lease acquire();
    /// How many stand in line.
    std::size_t waiting() const;

private:
    void give_back(std::unique_ptr<Connection> connection) noexcept;
    std::unique_ptr<Connection> open_one();
    void wait_for_turn(std::unique_lock<std::mutex>& lock);

    Factory factory_;
    std::size_t most_;
    mutable std::mutex guard_;
    std::condition_variable returned_;
    std::vector<std::unique_ptr<Connection>> idle_;
    std::size_t out_ = 0;
    std::deque<std::int64_t> waiting_;  // tickets, in the order of coming
    std::int64_t next_ticket_ = 0;
};

}  // namespace gyoryu::store
