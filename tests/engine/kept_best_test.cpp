#include "engine/schedule/kept_best.h"

#include "base/random.h"

#include <gtest/gtest.h>

namespace gyoryu::engine {
namespace {

TEST(KeptBest, is_what_the_search_left_however_far_it_went_on) {
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
        base::Random random(seed);
        std::vector<Choice> now(1 + random.below(8));
        std::vector<Choice> expected = now;
        KeptBest best;
        best.set(now);
        for (int step = 0; step < 60; ++step) {
            KeptBest::Changes changes;
            for (std::uint64_t i = random.below(4); i > 0; --i) {
                const auto m = static_cast<MeetingIndex>(random.below(now.size()));
                changes.emplace_back(m, now[m]);
                now[m] = {static_cast<SlotIndex>(random.below(9)), 0, none};
            }
            best.changed(changes, now);
            if (random.below(5) == 0) {
                best.here();
                expected = now;
            }
            if (random.below(4) == 0) ASSERT_EQ(best.put_together(now), expected) << "seed " << seed;
        }
        ASSERT_EQ(best.put_together(now), expected) << "seed " << seed;
    }
}

}  // namespace
}  // namespace gyoryu::engine
