#include "engine/schedule/likely_starts.h"

#include "engine/planted_event.h"
#include "engine/schedule/seriation.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <numeric>

namespace gyoryu::engine {
namespace {

PlantedEvent planted(std::uint64_t seed) {
    return plant_event({.sellers = 240,
                        .buyers = 180,
                        .slots_a_day = 24,
                        .pairs_at_once = 90,
                        .tables = 90,
                        .seller_slots_most = 19,
                        .buyer_slots_most = 24,
                        .seller_slots_least = 4,
                        .buyer_slots_least = 6},
                       seed);
}

TEST(LikelyStarts, are_probabilities_of_the_slots_at_which_a_run_can_begin) {
    auto event = planted(1);
    event.problem.participants[7].available = SlotSet::range(5, 24);
    const Compiled compiled(event.problem);
    const auto likely = likely_starts(compiled, places_in_time(compiled, 1));
    for (ParticipantIndex p = 0; p < compiled.participant_count(); ++p) {
        EXPECT_EQ(likely[p].size(), compiled.slot_count - compiled.of_participant[p].size() + 1);
        EXPECT_NEAR(std::accumulate(likely[p].begin(), likely[p].end(), 0.0), 1.0, 1e-9);
    }
    for (SlotIndex s = 0; s < 5; ++s) EXPECT_EQ(likely[7][s], 0);
}

/// The planted day, or its mirror image.
TEST(LikelyStarts, find_most_beginnings_of_the_planted_day) {
    for (std::uint64_t seed = 1; seed <= 3; ++seed) {
        const auto event = planted(seed);
        const Compiled compiled(event.problem);
        const auto likely = likely_starts(compiled, places_in_time(compiled, seed));
        int right = 0, mirrored = 0, people = 0;
        for (ParticipantIndex p = 0; p < compiled.participant_count(); ++p) {
            SlotIndex first = compiled.slot_count, last = 0;
            for (const MeetingIndex m : compiled.of_participant[p]) {
                first = std::min(first, event.planted.placements()[m].slot);
                last = std::max(last, event.planted.placements()[m].slot);
            }
            if (compiled.of_participant[p].empty()) continue;
            const auto found = static_cast<SlotIndex>(std::ranges::max_element(likely[p]) - likely[p].begin());
            ++people;
            right += found == first ? 1 : 0;
            mirrored += found == compiled.slot_count - 1 - last ? 1 : 0;
        }
        EXPECT_GT(std::max(right, mirrored) * 3, people * 2) << "seed " << seed;
    }
}

}  // namespace
}  // namespace gyoryu::engine
