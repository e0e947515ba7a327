#include "base/time.h"

#include <gtest/gtest.h>

namespace gyoryu::base {

TEST(Instant, reads_every_offset_of_one_moment_alike) {
    const auto utc = Instant::parse("2017-02-19T07:00:00Z");
    const auto korea = Instant::parse("2017-02-19T16:00:00+09:00");
    ASSERT_TRUE(utc && korea);
    EXPECT_EQ(*utc, *korea);
    EXPECT_EQ(korea->str(), "2017-02-19T07:00:00Z");
}

TEST(Instant, refuses_what_is_not_a_date_time) {
    for (const char* text : {"", "2017-02-19", "2017-02-30T00:00:00Z", "2017-02-19T25:00:00Z", "2017-02-19T07:00:00",
                             "2017-02-19T07:00:00.Z", "2017-02-19T07:00:00+9:00"})
        EXPECT_FALSE(Instant::parse(text)) << text;
}

TEST(LocalDate, knows_the_weekday_of_the_source_articles) {
    EXPECT_EQ(LocalDate::of(2017, 2, 14).weekday(), 1);  // "2월 14일(화)"
    EXPECT_EQ(LocalDate::of(2017, 2, 20).weekday(), 0);  // "2월 20일(월)"
}

TEST(Zones, korea_and_china_are_an_hour_apart) {
    const auto start = to_instant(LocalDate::of(2016, 6, 22), {13 * 60 + 20}, "Asia/Seoul");
    EXPECT_EQ(to_local(start, "Asia/Shanghai").time.str(), "12:20");
    EXPECT_TRUE(is_zone("Asia/Tashkent"));
    EXPECT_FALSE(is_zone("Asia/Atlantis"));
}

TEST(Zones, a_reading_that_does_not_exist_moves_on_by_the_gap) {
    const auto day = LocalDate::of(2016, 3, 27);  // Berlin sets clocks forward from 02:00 to 03:00
    EXPECT_EQ(to_local(to_instant(day, {2 * 60 + 30}, "Europe/Berlin"), "Europe/Berlin").time.str(), "03:30");
}

}  // namespace gyoryu::base
