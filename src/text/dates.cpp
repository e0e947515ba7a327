#include "text/dates.h"

#include "text/catalogue.h"

#include <unicode/locid.h>
#include <unicode/tznames.h>
#include <unicode/unistr.h>

#include <cstdlib>
#include <memory>

namespace gyoryu::text {

namespace {

std::string dated(Language language, std::string_view key, base::LocalDate day) {
    const std::string iso = day.str();
    const auto number = [&](std::size_t at, std::size_t count) {
        return std::int64_t{std::stoll(iso.substr(at, count))};
    };
    const auto month = number(5, 2);
    return sentence(language, key,
                    Parameters{{"iso", iso},
                               {"year", number(0, 4)},
                               {"month", month},
                               {"day", number(8, 2)},
                               {"month_name", sentence(language, "text.month." + std::to_string(month))},
                               {"weekday", weekday(language, day)}});
}

std::string offset_text(int minutes) {
    if (minutes == 0) return "UTC";
    const int hours = std::abs(minutes) / 60;
    const int rest = std::abs(minutes) % 60;
    std::string text = (minutes < 0 ? "UTC\u2212" : "UTC+") + std::to_string(hours);
    if (rest != 0) text += (rest < 10 ? ":0" : ":") + std::to_string(rest);
    return text;
}

/// `America/Argentina/Buenos_Aires` → `Buenos Aires`, for zones that ICU has no city for.
std::string last_part(std::string_view zone) {
    std::string city(zone.substr(zone.rfind('/') + 1));
    for (char& c : city) {
        if (c == '_') c = ' ';
    }
    return city;
}

}  // namespace

std::string full_date(Language language, base::LocalDate day) { return dated(language, "text.date.full", day); }

std::string short_date(Language language, base::LocalDate day) { return dated(language, "text.date.short", day); }

std::string weekday(Language language, base::LocalDate day) {
    return sentence(language, "text.weekday." + std::to_string(day.weekday()));
}

std::string time_range(base::LocalTime from, base::LocalTime to) { return from.str() + "\u2013" + to.str(); }

std::string zone_city(Language language, std::string_view iana_zone) {
    if (iana_zone == "UTC" || iana_zone.starts_with("Etc/")) return last_part(iana_zone);
    UErrorCode status = U_ZERO_ERROR;
    const auto locale = icu::Locale::forLanguageTag(std::string(locale_of(language)), status);
    const std::unique_ptr<icu::TimeZoneNames> names(icu::TimeZoneNames::createInstance(locale, status));
    if (U_FAILURE(status)) return last_part(iana_zone);
    icu::UnicodeString city;
    names->getExemplarLocationName(icu::UnicodeString::fromUTF8(std::string(iana_zone)), city);
    std::string out;
    if (city.isBogus() || city.isEmpty()) return last_part(iana_zone);
    return city.toUTF8String(out);
}

int utc_offset_minutes(std::string_view iana_zone, base::Instant at) {
    const auto local = base::to_local(at, iana_zone);
    const auto utc = base::to_local(at, "UTC");
    return (local.day.days_since_epoch - utc.day.days_since_epoch) * 1440 + local.time.minutes - utc.time.minutes;
}

std::string zone_label(Language language, std::string_view iana_zone, base::Instant at) {
    const auto offset = offset_text(utc_offset_minutes(iana_zone, at));
    const auto city = zone_city(language, iana_zone);
    if (city == offset) return offset;
    return sentence(language, "text.zone", Parameters{{"city", city}, {"offset", offset}});
}

}  // namespace gyoryu::text
