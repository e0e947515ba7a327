#include "rehearsal/report.h"

#include <gtest/gtest.h>

namespace gyoryu::rehearsal {

namespace {

Report good() {
    Report report;
    report.planned = 3;
    report.held = 2;
    report.repaired = 1;
    report.lost = {{"meeting-3", "absent", "S1 × B1"}};
    report.repair_ms = {3.04, 1, 2};
    report.messages = 12;
    report.consulted_minor = {{"KRW", 42'000'000}, {"USD", 5'000'050}};
    report.reconciled = true;
    report.copy = "event-2";
    return report;
}

}  // namespace

TEST(ReportTest, has_the_ten_keys_and_amounts_in_whole_units) {
    EXPECT_EQ(to_json(good()),
              R"({"planned":3,"held":2,"repaired":1,"lost":[{"meeting":"meeting-3","reason":"absent"}],)"
              R"("repair_ms":{"median":2.0,"p99":3.0},"messages":12,"consulted":{"KRW":42000000,"USD":50000.50},)"
              R"("reconciled":true,"copy":"event-2","errors":0})"
              "\n");
}

TEST(ReportTest, is_good_only_when_everything_adds_up) {
    EXPECT_TRUE(is_good(good()));
    auto report = good();
    report.reconciled = false;
    EXPECT_FALSE(is_good(report)) << "a tampered sum";
    report = good();
    report.errors = 1;
    EXPECT_FALSE(is_good(report));
    report = good();
    report.held = 3;
    EXPECT_FALSE(is_good(report)) << "planned = held + lost";
}

TEST(ReportTest, percentiles_are_values_that_were_measured) {
    EXPECT_EQ(percentile({}, 0.99), 0);
    EXPECT_EQ(percentile({7}, 0.5), 7);
    std::vector<double> hundred;
    for (int i = 100; i >= 1; --i) hundred.push_back(i);
    EXPECT_EQ(percentile(hundred, 0.5), 50);
    EXPECT_EQ(percentile(hundred, 0.99), 99);
}

}  // namespace gyoryu::rehearsal
