#include "text/date_range.h"

#include "text/catalogue.h"
#include "text/dates.h"

namespace gyoryu::text {

namespace {

struct Parts {
    std::int64_t year, month, day;
};

Parts parts_of(base::LocalDate day) {
    const std::string iso = day.str();
    return {std::stoll(iso.substr(0, 4)), std::stoll(iso.substr(5, 2)), std::stoll(iso.substr(8, 2))};
}

void add(Parameters& params, Language language, const std::string& prefix, base::LocalDate day) {
    const auto parts = parts_of(day);
    params.push_back({prefix + "year", std::to_string(parts.year)});
    params.push_back({prefix + "month", std::to_string(parts.month)});
    params.push_back({prefix + "day", std::to_string(parts.day)});
    params.push_back({prefix + "month_name", sentence(language, "text.month." + std::to_string(parts.month))});
    params.push_back({prefix + "weekday", weekday(language, day)});
}

}  // namespace

std::string day_in_text(Language language, base::LocalDate day) {
    Parameters params;
    add(params, language, "", day);
    return sentence(language, "text.date.day", params);
}

std::string date_range(Language language, base::LocalDate from, base::LocalDate to) {
    if (from == to) return day_in_text(language, from);
    const auto a = parts_of(from), b = parts_of(to);
    const char* shared = a.year != b.year     ? "text.date.range.years"
                         : a.month != b.month ? "text.date.range.months"
                                              : "text.date.range.days";
    Parameters params;
    add(params, language, "", from);
    add(params, language, "to_", to);
    return sentence(language, shared, params);
}

}  // namespace gyoryu::text
