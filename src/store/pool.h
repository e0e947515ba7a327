#pragma once

#include "store/connection.h"

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace gyoryu::store {

/// At most so many connections, opened when first needed and kept. Whoever finds none free waits for
/// `longest_wait`, then gets a StoreFailure. A broken connection is thrown away when it comes back.
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

private:
    void give_back(std::unique_ptr<Connection> connection) noexcept;
    std::unique_ptr<Connection> open_one();

    Factory factory_;
    std::size_t most_;
    std::mutex guard_;
    std::condition_variable returned_;
    std::vector<std::unique_ptr<Connection>> idle_;
    std::size_t out_ = 0;
};

}  // namespace gyoryu::store
