#pragma once

#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace gyoryu::base {

/// A moment, in whole milliseconds since 1970-01-01 UTC. Written as RFC 3339 with `Z`.
struct Instant {
    std::int64_t unix_ms = 0;

    static constexpr std::string_view format = "date-time";
    static std::optional<Instant> parse(std::string_view text);
    std::string str() const;

    friend auto operator<=>(const Instant&, const Instant&) = default;
};

/// A calendar day without a zone, `2016-06-22`.
struct LocalDate {
    std::int32_t days_since_epoch = 0;

    static constexpr std::string_view format = "date";
    static std::optional<LocalDate> parse(std::string_view text);
    static LocalDate of(int year, unsigned month, unsigned day);
    std::string str() const;
    /// 0 = Monday … 6 = Sunday (ISO 8601 less one).
    int weekday() const;
    LocalDate plus_days(int days) const { return {days_since_epoch + days}; }

    friend auto operator<=>(const LocalDate&, const LocalDate&) = default;
};

/// A time of day without a zone, in whole minutes, `13:20`. 24:00 is allowed as an end.
struct LocalTime {
    std::int32_t minutes = 0;

    static constexpr std::string_view format = "local-time";
    static std::optional<LocalTime> parse(std::string_view text);
    std::string str() const;

    friend auto operator<=>(const LocalTime&, const LocalTime&) = default;
};

/// True for a name of the IANA time zone database that this machine knows.
bool is_zone(std::string_view iana_name);

/// The moment of a wall-clock reading in a zone. Of two candidates (clocks set back) the earlier;
/// a reading that does not exist (clocks set forward) moves on by the gap. The zone must exist.
Instant to_instant(LocalDate day, LocalTime time, std::string_view iana_zone);

struct LocalDateTime {
    LocalDate day;
    LocalTime time;  ///< seconds are cut off

    friend auto operator<=>(const LocalDateTime&, const LocalDateTime&) = default;
};

/// The wall-clock reading of a moment in a zone that must exist.
LocalDateTime to_local(Instant moment, std::string_view iana_zone);

/// Time is injected: use cases ask this, tests set it.
class Clock {
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
};

class SystemClock final : public Clock {
public:
    Instant now() const override;
};

}  // namespace gyoryu::base
