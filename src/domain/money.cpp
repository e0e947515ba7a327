#include "domain/money.h"

#include <algorithm>

namespace gyoryu::domain {

namespace {

struct Currency {
    std::string_view code;
    int digits;
    int dollar_power;
};

const Currency* find_currency(std::string_view code) {
    static constexpr auto codes = std::to_array<Currency>({
#include "domain/currency_codes.inc"
    });
    const auto found = std::ranges::lower_bound(codes, code, {}, &Currency::code);
    return found != codes.end() && found->code == code ? &*found : nullptr;
}

using Wide = __int128;

Wide power_of_ten(int power) {
    Wide value = 1;
    while (power-- > 0) value *= 10;
    return value;
}

/// A decimal number as `digits / 10^scale`; at most 18 digits.
struct Decimal {
    std::int64_t digits = 0;
    int scale = 0;
};

std::optional<Decimal> read_decimal(std::string_view text) {
    Decimal read;
    bool fraction = false;
    int count = 0;
    for (const char c : text) {
        if (c == '.' && !fraction) {
            fraction = true;
            continue;
        }
        if (c < '0' || c > '9' || ++count > 18) return std::nullopt;
        read.digits = read.digits * 10 + (c - '0');
        read.scale += fraction ? 1 : 0;
    }
    if (read.digits == 0) return std::nullopt;
    return read;
}

/// Half away from zero.
Wide divided(Wide value, Wide by) {
    const Wide half = by / 2;
    return value < 0 ? (value - half) / by : (value + half) / by;
}

std::optional<std::int64_t> in_range(Wide value) {
    constexpr Wide most = base::default_number_max;
    if (value > most || value < -most) return std::nullopt;
    return static_cast<std::int64_t>(value);
}

std::optional<Money> to_base(const EventRates& rates, const Money& money) {
    if (money.currency == rates.base_currency) return money;
    const auto* rate = rate_of(rates, money.currency);
    const auto decimal = rate == nullptr ? std::nullopt : read_decimal(rate->rate);
    if (!decimal) return std::nullopt;
    const Wide value = Wide(money.minor) * decimal->digits * power_of_ten(minor_digits(rates.base_currency));
    const auto minor = in_range(divided(value, power_of_ten(decimal->scale + minor_digits(money.currency))));
    if (!minor) return std::nullopt;
    return Money{*minor, rates.base_currency};
}

std::optional<Money> from_base(const EventRates& rates, const Money& money, const std::string& currency) {
    if (money.currency == currency) return money;
    const auto* rate = rate_of(rates, currency);
    const auto decimal = rate == nullptr ? std::nullopt : read_decimal(rate->rate);
    if (!decimal) return std::nullopt;
    const Wide value = Wide(money.minor) * power_of_ten(decimal->scale + minor_digits(currency));
    const auto minor = in_range(divided(value, Wide(decimal->digits) * power_of_ten(minor_digits(money.currency))));
    if (!minor) return std::nullopt;
    return Money{*minor, currency};
}

}  // namespace

bool is_currency(std::string_view code) { return find_currency(code) != nullptr; }

int minor_digits(std::string_view code) {
    const auto* currency = find_currency(code);
    return currency == nullptr ? 2 : currency->digits;
}

int dollar_magnitude(std::string_view code) {
    const auto* currency = find_currency(code);
    return currency == nullptr ? 0 : currency->dollar_power;
}

std::int64_t whole_units(const Money& money) {
    return money.minor / static_cast<std::int64_t>(power_of_ten(minor_digits(money.currency)));
}

const ReferenceRate* rate_of(const EventRates& rates, std::string_view currency) {
    const auto found = std::ranges::find(rates.rates, currency, &ReferenceRate::currency);
    return found == rates.rates.end() ? nullptr : &*found;
}

std::optional<Money> converted(const EventRates& rates, const Money& money, const std::string& currency) {
    if (money.currency == currency) return money;
    const auto base = to_base(rates, money);
    return base ? from_base(rates, *base, currency) : std::nullopt;
}

}  // namespace gyoryu::domain
