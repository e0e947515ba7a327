#include "engine/schedule/free_tables.h"

#include "base/random.h"

#include <gtest/gtest.h>

#include <iterator>
#include <set>

namespace gyoryu::engine {
namespace {

TEST(FreeTables, finds_the_next_and_the_last_one_as_a_plain_set_does) {
    for (std::uint64_t seed = 1; seed <= 100; ++seed) {
        base::Random random(seed);
        const int count = 1 + static_cast<int>(random.below(200));
        FreeTables tables(count);
        std::set<int> plain;
        for (int step = 0; step < 200; ++step) {
            const int place = static_cast<int>(random.below(count));
            if (random.below(2) == 0) {
                tables.insert(place);
                plain.insert(place);
            } else {
                tables.erase(place);
                plain.erase(place);
            }
            const int asked = static_cast<int>(random.below(count + 2)) - 1;
            const auto after = plain.lower_bound(asked);
            EXPECT_EQ(tables.at_or_after(std::max(asked, 0)), after == plain.end() ? -1 : *after) << "seed " << seed;
            const auto beyond = plain.upper_bound(asked);
            EXPECT_EQ(tables.at_or_before(std::min(asked, count - 1)),
                      beyond == plain.begin() ? -1 : *std::prev(beyond))
                << "seed " << seed;
        }
    }
}

}  // namespace
}  // namespace gyoryu::engine
