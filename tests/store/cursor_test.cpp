#include "store/cursor.h"

#include "base/random.h"
#include "store/random_row.h"
#include "store/test_store.h"

namespace gyoryu::store_tests {

TEST(CursorTest, cells_of_every_type_come_back) {
    SCOPED_TRACE(test_seed());
    base::Random random(test_seed());
    for (int round = 0; round < 200; ++round) {
        const store::Row cells{nullptr, static_cast<std::int64_t>(random.next()),
                               static_cast<double>(random.below(1000)) / 8 + 0.0625, random_id(random) + "위해"};
        EXPECT_EQ(store::from_cursor(store::to_cursor(cells)), cells);
    }
}

TEST(CursorTest, whatever_else_is_sent_is_no_cursor) {
    base::Random random(test_seed());
    for (const std::string text : {"!", "e30", "W3t9XQ", "WyJcdTAwMDAiXQ"})
        EXPECT_FALSE(store::from_cursor(text)) << text;
    EXPECT_FALSE(store::from_cursor(std::string(10'000, 'A')));
    for (int round = 0; round < 200; ++round) store::from_cursor(random_id(random));
}

}  // namespace gyoryu::store_tests
