#include "domain/agreement.h"

#include <gtest/gtest.h>

namespace gyoryu::domain {

namespace {

const auto day = base::LocalDate::of;

Agreement signed_on(base::LocalDate on) {
    Agreement agreement;
    agreement.signed_on = on;
    return agreement;
}

}  // namespace

TEST(Agreement, is_to_be_looked_at_after_3_6_and_12_months_and_every_year) {
    const auto agreement = signed_on(day(2016, 11, 11));
    EXPECT_EQ(last_look_due(agreement, day(2017, 2, 10)), std::nullopt);
    EXPECT_EQ(last_look_due(agreement, day(2017, 2, 11)), day(2017, 2, 11));
    EXPECT_EQ(last_look_due(agreement, day(2017, 11, 10)), day(2017, 5, 11));
    EXPECT_EQ(last_look_due(agreement, day(2018, 11, 10)), day(2017, 11, 11));
    EXPECT_EQ(last_look_due(agreement, day(2026, 11, 22)), day(2026, 11, 11));
    EXPECT_EQ(last_look_due(Agreement{}, day(2026, 11, 22)), std::nullopt) << "nobody knows when it was signed";
}

TEST(Agreement, a_note_of_that_day_or_later_settles_the_look) {
    auto agreement = signed_on(day(2016, 11, 11));
    EXPECT_TRUE(needs_look(agreement, day(2017, 2, 11)));
    agreement.notes = {{day(2017, 2, 10), "계약 협의 중"}};
    EXPECT_TRUE(needs_look(agreement, day(2017, 2, 11)));
    agreement.notes.push_back({day(2017, 2, 15), "계약 체결"});
    EXPECT_FALSE(needs_look(agreement, day(2017, 2, 15)));
    EXPECT_TRUE(needs_look(agreement, day(2017, 5, 11))) << "the next one";
    agreement.state = AgreementState::ended;
    EXPECT_FALSE(needs_look(agreement, day(2017, 5, 11)));
}

TEST(Agreement, what_was_promised_and_not_done_is_overdue_after_its_day) {
    auto agreement = signed_on(day(2016, 11, 11));
    agreement.obligations = {{"해마다 교류회 두 번", day(2017, 6, 30), {}},
                             {"판매 법인 설립", day(2017, 3, 31), day(2017, 3, 20)},
                             {"현지화", {}, {}}};
    EXPECT_EQ(overdue_obligations(agreement, day(2017, 6, 30)), 0);
    EXPECT_EQ(overdue_obligations(agreement, day(2017, 7, 1)), 1);
    agreement.state = AgreementState::ended;
    EXPECT_EQ(overdue_obligations(agreement, day(2017, 7, 1)), 0);
}

}  // namespace gyoryu::domain
