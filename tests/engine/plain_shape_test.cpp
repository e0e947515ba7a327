#include "engine/schedule/plain_shape.h"

#include "engine/planted_event.h"

#include <gtest/gtest.h>

namespace gyoryu::engine {
namespace {

PlantedSize two_days() {
    return {.sellers = 60,
            .buyers = 45,
            .days = 2,
            .slots_a_day = 12,
            .pairs_at_once = 20,
            .tables = 20,
            .seller_slots_most = 6,
            .buyer_slots_most = 8,
            .seller_slots_least = 2,
            .buyer_slots_least = 3};
}

void expect_runs(const Compiled& compiled, const PlainScopes& scopes, ParticipantIndex p, DayMask there) {
    EXPECT_EQ(scopes.gaps(there), 0) << p;
    EXPECT_EQ(std::popcount(there), static_cast<int>(compiled.of_participant[p].size())) << p;
}

TEST(PlainShape, changes_its_cost_by_what_it_says) {
    for (const PlantedSize& size : {two_days(), with_one_side(two_days())}) {
        const auto event = plant_event(size, 1);
        const Compiled compiled(event.problem);
        const PlainScopes scopes(compiled);
        PlainShape shape(compiled, scopes, 1);
        base::Random random(1);
        for (int i = 0; i < 2'000; ++i) {
            const auto p = static_cast<ParticipantIndex>(random.below(compiled.participant_count()));
            const DayMask then = shape.other_runs(p);
            expect_runs(compiled, scopes, p, then);
            const std::int64_t cost = shape.cost() + shape.change(p, then);
            shape.stand(p, then);
            ASSERT_EQ(shape.cost(), cost);
        }
    }
}

TEST(PlainShape, comes_near_days_that_are_possible) {
    const auto event = plant_event(two_days(), 2);
    const Compiled compiled(event.problem);
    const PlainScopes scopes(compiled);
    PlainShape shape(compiled, scopes, 2);
    PlainShape planted(compiled, scopes, 2);
    for (ParticipantIndex p = 0; p < compiled.participant_count(); ++p) {
        DayMask there = 0;
        for (const MeetingIndex m : compiled.of_participant[p]) there |= DayMask{1} << event.planted.at(m).slot;
        planted.stand(p, there);
    }
    const std::int64_t first = shape.cost();
    shape.run(4'000, {});
    EXPECT_LT(shape.cost() - planted.cost(), (first - planted.cost()) / 20);
    for (ParticipantIndex p = 0; p < compiled.participant_count(); ++p) {
        expect_runs(compiled, scopes, p, shape.there(p));
        std::uint32_t likely = 0;
        for (SlotIndex s = 0; s < compiled.slot_count; ++s) likely += shape.likely(p, s);
        EXPECT_NEAR(likely, compiled.of_participant[p].size() << 16, 64) << p;
    }
}

}  // namespace
}  // namespace gyoryu::engine
