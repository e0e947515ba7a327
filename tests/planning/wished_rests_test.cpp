#include "planning/wished_rests.h"

#include <gmock/gmock.h>

namespace gyoryu::planning_tests {
namespace {

using domain::WishedBreak;
using engine::Rest;
using planning::rests_of;
using testing::ElementsAre;
using testing::IsEmpty;

constexpr int hour = 60;

/// Half hours from ten to six on so many days; from noon to one nothing when there is a lunch.
std::vector<domain::Slot> half_hours(int days = 1, bool lunch = false) {
    std::vector<domain::Slot> slots;
    for (int day = 0; day < days; ++day)
        for (int at = 10 * hour; at < 18 * hour; at += 30) {
            if (lunch && at >= 12 * hour && at < 13 * hour) continue;
            slots.push_back({.index = static_cast<int>(slots.size()) + 1,
                             .day = {base::LocalDate::of(2016, 6, 22).days_since_epoch + day},
                             .starts = {at},
                             .ends = {at + 30}});
        }
    return slots;
}

TEST(WishedRests, ABreakIsSoManySlotsBetweenItsTimesOnEachDay) {
    EXPECT_THAT(rests_of({{{12 * hour}, {14 * hour}, 45}}, half_hours(2)), ElementsAre(Rest{4, 7, 2}, Rest{20, 23, 2}));
}

TEST(WishedRests, OnlySlotsThatLieWhollyBetweenTheTimesCount) {
    EXPECT_THAT(rests_of({{{12 * hour + 10}, {13 * hour + 20}, 30}}, half_hours()), ElementsAre(Rest{5, 5, 1}));
}

TEST(WishedRests, APauseOfTheEventThatIsAsLongIsTheBreak) {
    EXPECT_THAT(rests_of({{{11 * hour}, {14 * hour}, 60}}, half_hours(1, true)), IsEmpty());
    EXPECT_THAT(rests_of({{{11 * hour}, {14 * hour}, 61}}, half_hours(1, true)), ElementsAre(Rest{2, 5, 3}));
}

TEST(WishedRests, TimeBeforeTheFirstAndAfterTheLastSlotIsAPauseToo) {
    EXPECT_THAT(rests_of({{{9 * hour}, {11 * hour}, 60}, {{17 * hour}, {19 * hour}, 60}}, half_hours()), IsEmpty());
}

TEST(WishedRests, MoreThanTheTimesHoldAsksForAllOfTheirSlots) {
    EXPECT_THAT(rests_of({{{15 * hour}, {16 * hour}, 60}}, half_hours()), ElementsAre(Rest{10, 11, 2}));
}

TEST(WishedRests, NoDayHasMoreRestsThanTheEngineTakes) {
    const std::vector<WishedBreak> four(4, {{11 * hour}, {12 * hour}, 30});
    EXPECT_EQ(rests_of(four, half_hours(10)).size(), static_cast<std::size_t>(engine::rests_most));
}

}  // namespace
}  // namespace gyoryu::planning_tests
