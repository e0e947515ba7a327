#include "domain/months.h"

#include <algorithm>
#include <chrono>

namespace gyoryu::domain {

base::LocalDate plus_months(base::LocalDate day, int months) {
    using namespace std::chrono;  // NOLINT: the calendar
    const year_month_day date{sys_days{days{day.days_since_epoch}}};
    const auto month = year_month{date.year(), date.month()} + std::chrono::months{months};
    const auto last = year_month_day_last{month.year(), month_day_last{month.month()}};
    const auto wanted = std::min(date.day(), last.day());
    return base::LocalDate::of(static_cast<int>(month.year()), static_cast<unsigned>(month.month()),
                               static_cast<unsigned>(wanted));
}

}  // namespace gyoryu::domain
