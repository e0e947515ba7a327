#include "app/jobs/job_runner.h"
#include "app/accounts/sign_in.h"
#include "app/fixture.h"

#include <chrono>
#include <thread>

namespace gyoryu::app {

using app_tests::must;

namespace {

/// False when it did not become so within a minute.
template <class Condition>
bool becomes(Condition condition) {
    const auto give_up = std::chrono::steady_clock::now() + std::chrono::minutes(1);
    while (!condition()) {
        if (std::chrono::steady_clock::now() > give_up) return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    return true;
}

class JobRunnerTest : public testing::Test {
protected:
    ~JobRunnerTest() override { runner.stop(); }

    void sign_in_once() {
        auto nobody = house.nobody();
        must(sign_in(nobody, {"owner@example.org", "정말 긴 비밀번호 1"}));
    }
    std::int64_t sessions() {
        return house.database().read(
            [](store::Transaction& tx) { return store::integer_of(tx.query("SELECT COUNT(*) FROM sign_ins")[0][0]); });
    }

    app_tests::EventHouse house;
    JobRunner runner;
};

}  // namespace

TEST_F(JobRunnerTest, tidies_at_the_start_and_again_an_hour_later) {
    sign_in_once();
    house.clock.pass_minutes(60 * 24 * 400);
    ASSERT_EQ(sessions(), 1);
    runner.start(*house.services, 1, std::chrono::milliseconds(5));
    EXPECT_TRUE(becomes([&] { return sessions() == 0; }));

    sign_in_once();
    house.clock.pass_minutes(60 * 24 * 400);
    EXPECT_TRUE(becomes([&] { return sessions() == 0; }));
}

}  // namespace gyoryu::app
