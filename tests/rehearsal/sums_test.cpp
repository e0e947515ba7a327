#include "rehearsal/sums.h"

#include <gtest/gtest.h>

namespace gyoryu::rehearsal {

namespace {

Sums some() {
    Sums sums;
    sums.add("consultation", "USD", 5'000'000);
    sums.add("consultation", "KRW", 42'000'000);
    sums.add("expected_contract", "USD", 2'500'000);
    return sums;
}

}  // namespace

TEST(SumsTest, add_up_by_stage_and_currency) {
    auto sums = some();
    sums.add("consultation", "USD", 1);
    EXPECT_EQ(sums.of("consultation"), (std::map<std::string, std::int64_t>{{"KRW", 42'000'000}, {"USD", 5'000'001}}));
    EXPECT_TRUE(sums.of("contract").empty());
}

TEST(SumsTest, nothing_is_the_same_as_a_sum_of_nothing) {
    Sums sums;
    sums.add("contract", "USD", 0);
    EXPECT_EQ(sums, Sums());
}

TEST(SumsTest, reconcile_only_when_all_four_say_the_same) {
    EXPECT_TRUE(reconciled({some(), some(), some(), some()}));
    EXPECT_TRUE(reconciled({}));
    for (int tampered = 0; tampered < 4; ++tampered) {
        FourSums sums{some(), some(), some(), some()};
        Sums* parts[] = {&sums.written, &sums.logs, &sums.ledger, &sums.report};
        parts[tampered]->add("consultation", "USD", 1);
        EXPECT_FALSE(reconciled(sums)) << tampered;
    }
}

TEST(SumsTest, the_same_amount_in_another_currency_or_stage_is_another_sum) {
    FourSums sums{some(), some(), some(), Sums()};
    sums.report.add("consultation", "KRW", 5'000'000);
    sums.report.add("consultation", "USD", 42'000'000);
    sums.report.add("expected_contract", "USD", 2'500'000);
    EXPECT_FALSE(reconciled(sums));
}

}  // namespace gyoryu::rehearsal
