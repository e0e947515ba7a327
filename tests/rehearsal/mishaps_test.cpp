#include "rehearsal/mishaps.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace gyoryu::rehearsal {

namespace {

std::int64_t count(const std::vector<Fate>& fates, Mishap mishap) {
    return std::ranges::count(fates, mishap, &Fate::mishap);
}

}  // namespace

TEST(Mishaps, are_exactly_as_many_as_the_shares_say) {
    for (const auto& [meetings, absent, late] :
         {std::tuple(1400, 70, 140), std::tuple(42, 2, 4), std::tuple(1, 0, 0)}) {
        base::Random random(7);
        const auto fates = draw_fates(static_cast<std::size_t>(meetings), 0.05, 0.10, random);
        EXPECT_EQ(count(fates, Mishap::no_show), absent) << meetings;
        EXPECT_EQ(count(fates, Mishap::late), late) << meetings;
    }
}

TEST(Mishaps, follow_the_seed_and_nothing_else) {
    base::Random one(3), same(3), other(4);
    const auto fates = draw_fates(200, 0.2, 0.3, one);
    EXPECT_EQ(fates, draw_fates(200, 0.2, 0.3, same));
    EXPECT_NE(fates, draw_fates(200, 0.2, 0.3, other));
}

TEST(Mishaps, can_be_none_or_befall_everybody) {
    base::Random random(1);
    EXPECT_EQ(count(draw_fates(50, 0, 0, random), Mishap::none), 50);
    EXPECT_EQ(count(draw_fates(50, 0.5, 0.5, random), Mishap::none), 0);
    EXPECT_TRUE(draw_fates(0, 0.5, 0.5, random).empty());
}

TEST(Mishaps, whoever_is_late_says_by_how_much) {
    base::Random random(1);
    for (const auto& fate : draw_fates(100, 0, 1, random)) {
        EXPECT_GE(fate.minutes, 5);
        EXPECT_LE(fate.minutes, 40);
        EXPECT_TRUE(fate.told_ahead);
    }
}

}  // namespace gyoryu::rehearsal
