#include "domain/months.h"

#include <gtest/gtest.h>

namespace gyoryu::domain {

TEST(PlusMonths, ends_where_the_month_does) {
    const auto day = base::LocalDate::of;
    EXPECT_EQ(plus_months(day(2016, 6, 22), 3), day(2016, 9, 22));
    EXPECT_EQ(plus_months(day(2016, 11, 30), 3), day(2017, 2, 28));
    EXPECT_EQ(plus_months(day(2016, 6, 22), 12), day(2017, 6, 22));
    EXPECT_EQ(plus_months(day(2017, 1, 31), -14), day(2015, 11, 30));
}

}  // namespace gyoryu::domain
