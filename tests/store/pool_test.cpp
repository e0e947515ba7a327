#include "store/pool.h"

#include "store/failures.h"

#include <gtest/gtest.h>

#include <atomic>
#include <thread>

namespace gyoryu::store_tests {

namespace {

/// A connection that can only break.
class IdleConnection final : public store::Connection {
public:
    store::Dialect dialect() const override { return store::Dialect::sqlite; }
    void begin(store::Access) override {}
    void commit() override {}
    void rollback() noexcept override {}
    store::Rows query(std::string_view, std::span<const store::Value>) override { return {}; }
    std::int64_t execute(std::string_view, std::span<const store::Value>) override { return 0; }
    void stream(std::string_view, const RowSink&) override {}
    void run_script(std::string_view) override {}
    bool broken() const override { return broken_; }
    bool broken_ = false;
};

}  // namespace

TEST(PoolTest, there_are_never_more_connections_than_allowed_and_they_are_used_again) {
    std::atomic<int> made = 0;
    std::atomic<int> in_use = 0;
    std::atomic<int> most = 0;
    store::Pool pool(
        [&] {
            ++made;
            return std::make_unique<IdleConnection>();
        },
        3);
    std::vector<std::thread> threads;
    for (int i = 0; i < 8; ++i)
        threads.emplace_back([&] {
            for (int round = 0; round < 200; ++round) {
                const auto lease = pool.acquire();
                const int now = ++in_use;
                int seen = most.load();
                while (now > seen && !most.compare_exchange_weak(seen, now)) {
                }
                std::this_thread::yield();
                --in_use;
            }
        });
    for (auto& thread : threads) thread.join();
    EXPECT_LE(made, 3);
    EXPECT_LE(most, 3);
}

TEST(PoolTest, those_who_wait_are_served_in_the_order_they_came) {
    store::Pool pool([] { return std::make_unique<IdleConnection>(); }, 1);
    std::vector<int> served;
    std::vector<std::thread> threads;
    {
        const auto held = pool.acquire();
        for (int i = 0; i < 5; ++i) {
            threads.emplace_back([&, i] {
                const auto lease = pool.acquire();
                served.push_back(i);
            });
            while (pool.waiting() != static_cast<std::size_t>(i) + 1) std::this_thread::yield();
        }
    }
    for (auto& thread : threads) thread.join();
    EXPECT_EQ(served, (std::vector{0, 1, 2, 3, 4}));
}

TEST(PoolTest, a_broken_connection_is_replaced) {
    int made = 0;
    store::Pool pool(
        [&] {
            ++made;
            return std::make_unique<IdleConnection>();
        },
        1);
    dynamic_cast<IdleConnection&>(*pool.acquire()).broken_ = true;
    pool.acquire();
    pool.acquire();
    EXPECT_EQ(made, 2);
}

TEST(PoolTest, a_connection_that_could_not_be_made_is_not_counted) {
    bool reachable = false;
    store::Pool pool(
        [&]() -> std::unique_ptr<store::Connection> {
            if (!reachable) throw store::StoreFailure("gone");
            return std::make_unique<IdleConnection>();
        },
        1);
    EXPECT_THROW(pool.acquire(), store::StoreFailure);
    reachable = true;
    pool.acquire();
}

}  // namespace gyoryu::store_tests
