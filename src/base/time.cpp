#include "base/time.h"

#include "base/assertions.h"

#include <date/date.h>
#include <date/tz.h>

#include <fmt/format.h>

namespace gyoryu::base {

namespace {

/// Reads exactly `count` decimal digits at `at`; nothing else.
std::optional<int> digits(std::string_view text, std::size_t at, std::size_t count) {
    if (at + count > text.size()) return std::nullopt;
    int value = 0;
    for (std::size_t i = at; i < at + count; ++i) {
        if (text[i] < '0' || text[i] > '9') return std::nullopt;
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

bool has(std::string_view text, std::size_t at, char c) { return at < text.size() && text[at] == c; }

/// Minutes east of UTC at the end of an RFC 3339 date-time: `Z`, `+09:00`.
std::optional<int> offset_minutes(std::string_view tail) {
    if (tail == "Z" || tail == "z") return 0;
    if (tail.size() != 6 || !has(tail, 3, ':') || (tail[0] != '+' && tail[0] != '-')) return std::nullopt;
    const auto hours = digits(tail, 1, 2);
    const auto minutes = digits(tail, 4, 2);
    if (!hours || !minutes || *hours > 23 || *minutes > 59) return std::nullopt;
    const int total = *hours * 60 + *minutes;
    return tail[0] == '-' ? -total : total;
}

const date::time_zone* find_zone(std::string_view name) {
    try {
        return date::locate_zone(std::string(name));
    } catch (const std::runtime_error&) {
        return nullptr;
    }
}

}  // namespace

std::optional<LocalDate> LocalDate::parse(std::string_view text) {
    const auto year = digits(text, 0, 4);
    const auto month = digits(text, 5, 2);
    const auto day = digits(text, 8, 2);
    if (text.size() != 10 || !year || !month || !day || !has(text, 4, '-') || !has(text, 7, '-')) return std::nullopt;
    const date::year_month_day ymd{date::year(*year), date::month(unsigned(*month)), date::day(unsigned(*day))};
    if (!ymd.ok()) return std::nullopt;
    return LocalDate{static_cast<std::int32_t>(date::local_days(ymd).time_since_epoch().count())};
}

LocalDate LocalDate::of(int year, unsigned month, unsigned day) {
    const date::year_month_day ymd{date::year(year), date::month(month), date::day(day)};
    GYORYU_ASSERT(ymd.ok());
    return {static_cast<std::int32_t>(date::local_days(ymd).time_since_epoch().count())};
}

std::string LocalDate::str() const {
    const date::year_month_day ymd{date::local_days(date::days(days_since_epoch))};
    return fmt::format("{:04}-{:02}-{:02}", int(ymd.year()), unsigned(ymd.month()), unsigned(ymd.day()));
}

int LocalDate::weekday() const {
    return static_cast<int>(date::weekday(date::local_days(date::days(days_since_epoch))).iso_encoding()) - 1;
}

std::optional<LocalTime> LocalTime::parse(std::string_view text) {
    const auto hour = digits(text, 0, 2);
    const auto minute = digits(text, 3, 2);
    if (text.size() != 5 || !hour || !minute || !has(text, 2, ':')) return std::nullopt;
    const int total = *hour * 60 + *minute;
    if (*minute > 59 || total > 24 * 60) return std::nullopt;
    return LocalTime{total};
}

std::string LocalTime::str() const { return fmt::format("{:02}:{:02}", minutes / 60, minutes % 60); }

std::optional<Instant> Instant::parse(std::string_view text) {
    const auto day = LocalDate::parse(text.substr(0, 10));
    const auto time = text.size() >= 16 ? LocalTime::parse(text.substr(11, 5)) : std::nullopt;
    const auto second = digits(text, 17, 2);
    const bool separated = has(text, 10, 'T') || has(text, 10, 't') || has(text, 10, ' ');
    if (!day || !time || !second || *second > 60 || !separated || !has(text, 16, ':')) return std::nullopt;
    std::size_t at = 19;
    std::int64_t ms = 0;
    if (has(text, at, '.')) {
        ++at;
        const std::size_t first = at;
        for (int scale = 100; digits(text, at, 1); scale /= 10, ++at) ms += *digits(text, at, 1) * scale;
        if (at == first || at - first > 9) return std::nullopt;
    }
    const auto offset = offset_minutes(text.substr(at));
    if (!offset) return std::nullopt;
    const std::int64_t minutes = std::int64_t(day->days_since_epoch) * 1440 + time->minutes - *offset;
    return Instant{(minutes * 60 + *second) * 1000 + ms};
}

std::string Instant::str() const {
    const auto local = to_local(*this, "UTC");
    const std::int64_t in_minute = ((unix_ms % 60000) + 60000) % 60000;
    const std::string head = fmt::format("{}T{}:{:02}", local.day.str(), local.time.str(), in_minute / 1000);
    return in_minute % 1000 == 0 ? head + "Z" : fmt::format("{}.{:03}Z", head, in_minute % 1000);
}

bool is_zone(std::string_view iana_name) { return !iana_name.empty() && find_zone(iana_name) != nullptr; }

Instant to_instant(LocalDate day, LocalTime time, std::string_view iana_zone) {
    const date::time_zone* zone = find_zone(iana_zone);
    GYORYU_ASSERT(zone != nullptr);
    const date::local_time<std::chrono::minutes> reading{date::local_days(date::days(day.days_since_epoch)) +
                                                         std::chrono::minutes(time.minutes)};
    const auto info = zone->get_info(reading);
    const auto utc = reading.time_since_epoch() - info.first.offset;
    return {std::chrono::duration_cast<std::chrono::milliseconds>(utc).count()};
}

LocalDateTime to_local(Instant moment, std::string_view iana_zone) {
    const date::time_zone* zone = find_zone(iana_zone);
    GYORYU_ASSERT(zone != nullptr);
    const date::sys_time<std::chrono::milliseconds> utc{std::chrono::milliseconds(moment.unix_ms)};
    const auto local = zone->to_local(utc);
    const auto day = date::floor<date::days>(local);
    const auto minutes = date::floor<std::chrono::minutes>(local - day);
    return {{static_cast<std::int32_t>(day.time_since_epoch().count())}, {static_cast<std::int32_t>(minutes.count())}};
}

Instant SystemClock::now() const {
    const auto since = std::chrono::system_clock::now().time_since_epoch();
    return {std::chrono::duration_cast<std::chrono::milliseconds>(since).count()};
}

}  // namespace gyoryu::base
