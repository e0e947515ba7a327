#pragma once

#include "base/time.h"

#include <optional>
#include <string_view>
#include <vector>

namespace gyoryu::documents {

/// Part of a day in local time. Without a day it holds for each day.
struct TimeSpan {
    std::optional<base::LocalDate> day;
    base::LocalTime from;
    base::LocalTime to;

    friend bool operator==(const TimeSpan&, const TimeSpan&) = default;
};

/// The longest run of days that a span of days may name.
inline constexpr int span_days_max = 62;

/// "2016-06-22 10:00-12:00, 13:20~16:00; 6/23 9:00-12:00": spans cut at , ; and line breaks; a span without a day has
/// that of the one before. A day alone is the whole day, "3/10~3/12" each of the days, 오전 and 上午 until noon, 오후
/// and PM from then on; "14시 이후" and "~12:00" have one end. (수) and the "only" of 3/11만 mean nothing more. Days
/// without a year are in `year`. None: it cannot be understood.
std::optional<std::vector<TimeSpan>> time_spans_of(std::string_view cell, int year);

}  // namespace gyoryu::documents
