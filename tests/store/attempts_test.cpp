#include "store/attempts.h"

#include "store/test_store.h"

namespace gyoryu::store_tests {

namespace {
using namespace gyoryu::store;  // NOLINT: the verbs under test
using AttemptsTest = StoreContract;
}  // namespace

TEST_P(AttemptsTest, attempts_are_counted_by_key_and_time_and_forgotten) {
    database().write([](Transaction& tx) {
        for (const std::int64_t at : {10, 20, 30}) record_attempt(tx, "a", {at});
        record_attempt(tx, "b", {30});
        EXPECT_EQ(count_attempts(tx, "a", {20}), 2);
        EXPECT_EQ(count_attempts(tx, "c", {0}), 0);
        EXPECT_EQ(forget_attempts_before(tx, {20}), 1);
        EXPECT_EQ(count_attempts(tx, "a", {0}), 2);
        forget_attempts(tx, "a");
        EXPECT_EQ(count_attempts(tx, "a", {0}), 0);
        EXPECT_EQ(count_attempts(tx, "b", {0}), 1);
    });
}

GYORYU_ON_BOTH_DRIVERS(AttemptsTest);

}  // namespace gyoryu::store_tests
