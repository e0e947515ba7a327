#include "documents/imports/time_spans.h"

#include <gtest/gtest.h>

namespace gyoryu::documents {
namespace {

using Spans = std::vector<TimeSpan>;

TEST(TimeSpans, HoursAreReadWithAndWithoutDays) {
    const auto day = base::LocalDate::of(2016, 6, 22);
    EXPECT_EQ(time_spans_of("2016-06-22 10:00-12:00, 13:20~16:00; 6/23 9-12", 2016),
              (Spans{{day, {600}, {720}}, {day, {800}, {960}}, {day.plus_days(1), {540}, {720}}}));
    EXPECT_EQ(time_spans_of("10:00 – 12:00", 2016), (Spans{{std::nullopt, {600}, {720}}}));
    EXPECT_EQ(time_spans_of("2016.6.22", 2016), (Spans{{day, {0}, {1440}}}));
    EXPECT_EQ(time_spans_of("6월 22일 10:00～12:00", 2016), (Spans{{day, {600}, {720}}}));
    EXPECT_EQ(time_spans_of("2016年6月22日 10：00-12：00", 2016), (Spans{{day, {600}, {720}}}));
    EXPECT_EQ(time_spans_of("", 2016), Spans{});
}

TEST(TimeSpans, HoursThatCannotBeAreRefused) {
    for (const auto* cell : {"언제든", "12:00-10:00", "25:00-26:00", "2016-13-01", "2016-02-30 10:00-11:00", "10:00",
                             "10:00-10:61", "1-2-3-4"}) {
        EXPECT_EQ(time_spans_of(cell, 2016), std::nullopt) << cell;
    }
}

TEST(TimeSpans, HalvesOfADayAreUntilNoonAndFromThen) {
    const auto day = base::LocalDate::of(2027, 3, 11);
    for (const auto* cell : {"3/11 오전", "3월 11일 오전", "3/11(목) 오전만", "3月11日上午", "3/11 AM", "3. 11. 오전"})
        EXPECT_EQ(time_spans_of(cell, 2027), (Spans{{day, {0}, {720}}})) << cell;
    EXPECT_EQ(time_spans_of("3/11 오후", 2027), (Spans{{day, {720}, {1440}}}));
    EXPECT_EQ(time_spans_of("오후", 2027), (Spans{{std::nullopt, {720}, {1440}}}));
    EXPECT_EQ(time_spans_of("3/10 오후, 오전", 2027),
              (Spans{{day.plus_days(-1), {720}, {1440}}, {day.plus_days(-1), {0}, {720}}}));
    EXPECT_EQ(time_spans_of("3/11 오후 2시~4시", 2027), (Spans{{day, {840}, {960}}}));
    EXPECT_EQ(time_spans_of("오전 10시 30분 ~ 오후 1시", 2027), (Spans{{std::nullopt, {630}, {780}}}));
    EXPECT_EQ(time_spans_of("2 PM - 4 PM", 2027), (Spans{{std::nullopt, {840}, {960}}}));
    EXPECT_EQ(time_spans_of("오후 12:30~2:00", 2027), (Spans{{std::nullopt, {750}, {840}}}));
    EXPECT_EQ(time_spans_of("종일", 2027), (Spans{{std::nullopt, {0}, {1440}}}));
}

TEST(TimeSpans, SeveralDaysAreEachOfThem) {
    const auto day = base::LocalDate::of(2027, 3, 10);
    const Spans both{{day, {0}, {1440}}, {day.plus_days(1), {0}, {1440}}};
    for (const auto* cell : {"3/10~3/11", "3/10 ~ 3/11", "3/10~11", "3.10.~3.11.", "3월 10일~3월 11일",
                             "2027. 3. 10. ~ 3. 11.", "3/10(수)~3/11(목) 종일", "3/10부터 3/11까지"})
        EXPECT_EQ(time_spans_of(cell, 2027), both) << cell;
    EXPECT_EQ(time_spans_of("3/10~3/11 10:00~12:00", 2027),
              (Spans{{day, {600}, {720}}, {day.plus_days(1), {600}, {720}}}));
    EXPECT_EQ(time_spans_of("2027. 3. 10. 10:00~12:00", 2027), (Spans{{day, {600}, {720}}}));
}

TEST(TimeSpans, OneEndMayBeOpen) {
    for (const auto* cell : {"14시 이후", "14:00~", "14:00부터", "after 14:00", "с 14:00", "14点以后"})
        EXPECT_EQ(time_spans_of(cell, 2027), (Spans{{std::nullopt, {840}, {1440}}})) << cell;
    for (const auto* cell : {"12시까지", "~12:00", "until 12:00", "до 12:00"})
        EXPECT_EQ(time_spans_of(cell, 2027), (Spans{{std::nullopt, {0}, {720}}})) << cell;
    for (const auto* cell : {"10시부터 12시까지", "с 10:00 до 12:00", "10:00至12:00"})
        EXPECT_EQ(time_spans_of(cell, 2027), (Spans{{std::nullopt, {600}, {720}}})) << cell;
}

TEST(TimeSpans, DaysThatCannotBeAreRefused) {
    for (const auto* cell :
         {"3/11~3/10", "3/10~9/10", "2/30~3/1", "~", "오전 오후", "3/10~", "오후 14시 이후 이전", "가능"})
        EXPECT_EQ(time_spans_of(cell, 2027), std::nullopt) << cell;
}

}  // namespace
}  // namespace gyoryu::documents
