#include "text/date_range.h"

#include <gtest/gtest.h>

namespace gyoryu::text {
namespace {

const auto wednesday = base::LocalDate::of(2016, 6, 22);

TEST(DateRange, says_one_day_with_its_weekday) {
    EXPECT_EQ(date_range(Language::ko, wednesday, wednesday), "2016년 6월 22일(수)");
    EXPECT_EQ(date_range(Language::zh, wednesday, wednesday), "2016年6月22日（周三）");
    EXPECT_EQ(date_range(Language::en, wednesday, wednesday), "22 June 2016 (Wed)");
    EXPECT_EQ(date_range(Language::ru, wednesday, wednesday), "22 июня 2016 г. (ср)");
}

TEST(DateRange, says_what_two_days_share_once) {
    const auto next = wednesday.plus_days(1);
    EXPECT_EQ(date_range(Language::ko, wednesday, next), "2016년 6월 22일(수)부터 23일(목)까지");
    EXPECT_EQ(date_range(Language::zh, wednesday, next), "2016年6月22日（周三）至23日（周四）");
    EXPECT_EQ(date_range(Language::en, wednesday, next), "22–23 June 2016 (Wed–Thu)");
    EXPECT_EQ(date_range(Language::ru, wednesday, next), "22–23 июня 2016 г. (ср–чт)");
}

TEST(DateRange, names_the_second_month_and_year_where_they_differ) {
    EXPECT_EQ(date_range(Language::ko, wednesday, base::LocalDate::of(2016, 7, 1)),
              "2016년 6월 22일(수)부터 7월 1일(금)까지");
    EXPECT_EQ(date_range(Language::en, wednesday, base::LocalDate::of(2017, 1, 2)),
              "22 June 2016 – 2 January 2017 (Wed–Mon)");
}

}  // namespace
}  // namespace gyoryu::text
