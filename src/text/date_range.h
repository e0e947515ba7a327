#pragma once

#include "base/time.h"
#include "text/language.h"

#include <string>

namespace gyoryu::text {

/// A day in running text, with year and weekday: 2016년 6월 22일(수), 2016年6月22日（周三）, Wednesday 22 June 2016,
/// 22 июня 2016 г. (ср).
std::string day_in_text(Language language, base::LocalDate day);

/// From one day to another, what both share said once: 2016년 6월 22일(수)부터 23일(목)까지,
/// 2016年6月22日（周三）至23日（周四）, 22–23 June 2016 (Wed–Thu), с 22 (ср) по 23 (чт) июня 2016 г.
/// The same day twice is that day.
std::string date_range(Language language, base::LocalDate from, base::LocalDate to);

}  // namespace gyoryu::text
