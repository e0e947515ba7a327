#pragma once

#include "base/time.h"
#include "text/language.h"

#include <string>
#include <string_view>

namespace gyoryu::text {

/// With year and weekday: 2016-06-22 (수), 2016年6月22日（周三）, Wed 22 June 2016, ср, 22 июня 2016 г.
std::string full_date(Language language, base::LocalDate day);

/// Without the year: 6월 22일 (수), 6月22日（周三）, Wed 22 June, ср, 22 июня.
std::string short_date(Language language, base::LocalDate day);

/// 수, 周三, Wed, ср.
std::string weekday(Language language, base::LocalDate day);

/// 13:20–13:40, the same in all languages.
std::string time_range(base::LocalTime from, base::LocalTime to);

/// The zone as a reader knows it, with its distance from UTC at that moment: 서울 시간 (UTC+9),
/// 首尔时间（UTC+9）, Seoul time (UTC+9), время: Сеул (UTC+9). The zone must exist.
std::string zone_label(Language language, std::string_view iana_zone, base::Instant at);

/// The city alone: 서울, 首尔, Seoul, Сеул.
std::string zone_city(Language language, std::string_view iana_zone);

/// Minutes east of UTC at a moment. The zone must exist.
int utc_offset_minutes(std::string_view iana_zone, base::Instant at);

}  // namespace gyoryu::text
