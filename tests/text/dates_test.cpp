#include "text/dates.h"

#include <gtest/gtest.h>

namespace gyoryu::text {
namespace {

const auto wednesday = base::LocalDate::of(2016, 6, 22);

TEST(Dates, AFullDateCarriesItsWeekday) {
    EXPECT_EQ(full_date(Language::ko, wednesday), "2016-06-22 (수)");
    EXPECT_EQ(full_date(Language::zh, wednesday), "2016年6月22日（周三）");
    EXPECT_EQ(full_date(Language::en, wednesday), "Wed 22 June 2016");
    EXPECT_EQ(full_date(Language::ru, wednesday), "ср, 22 июня 2016 г.");
}

TEST(Dates, AShortDateLeavesOutTheYear) {
    EXPECT_EQ(short_date(Language::ko, wednesday), "6월 22일 (수)");
    EXPECT_EQ(short_date(Language::zh, wednesday), "6月22日（周三）");
    EXPECT_EQ(short_date(Language::en, wednesday), "Wed 22 June");
    EXPECT_EQ(short_date(Language::ru, wednesday), "ср, 22 июня");
}

TEST(Dates, AZoneIsNamedByItsCityAndDistance) {
    const auto at = base::to_instant(wednesday, {13 * 60}, "Asia/Seoul");
    EXPECT_EQ(zone_label(Language::ko, "Asia/Seoul", at), "서울 시간 (UTC+9)");
    EXPECT_EQ(zone_label(Language::zh, "Asia/Shanghai", at), "上海时间（UTC+8）");
    EXPECT_EQ(zone_label(Language::en, "Asia/Kolkata", at), "Kolkata time (UTC+5:30)");
    EXPECT_EQ(zone_label(Language::ru, "Europe/Moscow", at), "время: Москва (UTC+3)");
    EXPECT_EQ(zone_label(Language::en, "UTC", at), "UTC");
    EXPECT_EQ(zone_label(Language::en, "America/New_York", at), "New York time (UTC\u22124)");
}

TEST(Dates, ARangeIsWrittenWithAnEnDash) { EXPECT_EQ(time_range({800}, {820}), "13:20–13:40"); }

}  // namespace
}  // namespace gyoryu::text
