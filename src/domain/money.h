#pragma once

#include "base/limits.h"
#include "base/time.h"
#include "domain/ids.h"

#include <boost/describe.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gyoryu::domain {

/// An amount in whole minor units (cents, won) of a currency of ISO 4217.
struct Money {
    std::int64_t minor = 0;
    std::string currency;

    friend bool operator==(const Money&, const Money&) = default;
};
BOOST_DESCRIBE_STRUCT(Money, (), (minor, currency))
constexpr auto limits_of(const Money*) {
    return std::to_array<base::MemberLimit>({{"minor", 0, base::default_number_max}, {"currency", 3, 3, "[A-Z]{3}"}});
}

/// True for an active code of ISO 4217.
bool is_currency(std::string_view code);
/// Digits of the minor unit: 2 for USD, 0 for KRW; 2 for a code that is none.
int minor_digits(std::string_view code);
/// The power of ten of units that make about one US dollar; for doubts about magnitudes, never for a sum.
int dollar_magnitude(std::string_view code);
/// Whole units, cut off.
std::int64_t whole_units(const Money& money);

/// What one unit of `currency` cost in the base currency of the event on a day, and who said so.
struct ReferenceRate {
    std::string currency;
    std::string rate;    ///< decimal text: 1160.00
    std::string source;  ///< who published it
    base::LocalDate on_day;

    friend bool operator==(const ReferenceRate&, const ReferenceRate&) = default;
};
BOOST_DESCRIBE_STRUCT(ReferenceRate, (), (currency, rate, source, on_day))
constexpr auto limits_of(const ReferenceRate*) {
    return std::to_array<base::MemberLimit>(
        {{"currency", 3, 3, "[A-Z]{3}"}, {"rate", 1, 19, "[0-9]{1,9}(\\.[0-9]{1,9})?"}, {"source", 1, 200}});
}

/// The currency an event's results are shown in, and the dated rates at which others are converted for showing.
struct EventRates {
    EventId event_id;
    std::string base_currency = "USD";
    std::vector<ReferenceRate> rates;
    std::int64_t revision = 1;
};
BOOST_DESCRIBE_STRUCT(EventRates, (), (event_id, base_currency, rates, revision))

/// The rate of a currency, if the event states one.
const ReferenceRate* rate_of(const EventRates& rates, std::string_view currency);

/// The same money in another currency of the event, rounded half away from zero to whole minor units; from one
/// foreign currency to another over the base currency, rounded there too. The same currency stays as it is.
/// Nothing when a rate is missing or is not above zero, or the result passes 2^53 − 1.
std::optional<Money> converted(const EventRates& rates, const Money& money, const std::string& currency);

}  // namespace gyoryu::domain
