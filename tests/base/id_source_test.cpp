#include "base/id_source.h"

#include <gtest/gtest.h>

#include <set>

namespace gyoryu::base {

class StoppedClock final : public Clock {
public:
    Instant now() const override { return {1466557200000}; }
};

TEST(IdSource, makes_version_7_ids_that_ascend_within_a_millisecond) {
    const StoppedClock clock;
    IdSource source(clock);
    std::string last;
    for (int i = 0; i < 10000; ++i) {
        const std::string id = source.next_text();
        ASSERT_EQ(id.size(), 36u);
        ASSERT_EQ(id[14], '7');
        ASSERT_NE(std::string("89ab").find(id[19]), std::string::npos) << id;
        ASSERT_LT(last, id);
        last = id;
    }
}

TEST(IdSource, carries_the_clock) {
    const StoppedClock clock;
    IdSource source(clock);
    EXPECT_EQ(source.next_text().substr(0, 13), "0155759e-f680");
}

}  // namespace gyoryu::base
