#include "text/numbers.h"

#include "base/assertions.h"
#include "text/catalogue.h"

#include <algorithm>
#include <vector>

namespace gyoryu::text {

namespace {

using Unsigned = std::uint64_t;

Unsigned magnitude_of(std::int64_t value) { return value < 0 ? Unsigned{0} - Unsigned(value) : Unsigned(value); }

std::string digits_in_groups(Language language, Unsigned value) {
    std::string digits = std::to_string(value);
    const std::string separator = language == Language::ru ? "\u00a0" : ",";
    for (std::size_t at = digits.size(); at > 3; at -= 3) digits.insert(at - 3, separator);
    return digits;
}

Unsigned power_of_ten(int power) {
    Unsigned value = 1;
    while (power-- > 0) value *= 10;
    return value;
}

struct Unit {
    int power = 0;
    std::string name;
};

/// `12: trillion|9: billion|6: million` of the catalogue, largest first.
std::vector<Unit> units_of(Language language) {
    std::vector<Unit> units;
    const std::string written = sentence(language, "text.magnitudes");
    for (std::size_t at = 0; at < written.size();) {
        const auto end = std::min(written.find('|', at), written.size());
        const auto colon = written.find(':', at);
        GYORYU_ASSERT(colon < end);
        units.push_back({std::stoi(written.substr(at, colon - at)), written.substr(colon + 1, end - colon - 1)});
        at = end + 1;
    }
    return units;
}

/// 만, 억, 조 one after another: 1억 1534만 5000.
std::string in_myriads(Unsigned value) {
    auto units = units_of(Language::ko);
    units.push_back({0, ""});
    std::string text;
    for (const auto& unit : units) {
        const Unsigned part = value / power_of_ten(unit.power);
        value %= power_of_ten(unit.power);
        if (part == 0) continue;
        if (!text.empty()) text += ' ';
        text += std::to_string(part) + unit.name;
    }
    return text;
}

/// `value / 10^power` without trailing zeros; empty if it needs more than four decimals.
std::string short_decimal(Language language, Unsigned value, int power) {
    const Unsigned unit = power_of_ten(power);
    Unsigned rest = value % unit;
    std::string decimals;
    for (Unsigned digit = unit / 10; rest != 0; digit /= 10) {
        decimals += static_cast<char>('0' + rest / digit);
        rest %= digit;
        if (decimals.size() > 4) return {};
    }
    std::string text = digits_in_groups(language, value / unit);
    if (!decimals.empty()) text += (language == Language::ru ? "," : ".") + decimals;
    return text;
}

std::string in_one_unit(Language language, Unsigned value) {
    for (const auto& unit : units_of(language)) {
        if (value < power_of_ten(unit.power)) continue;
        const auto number = short_decimal(language, value, unit.power);
        return number.empty() ? digits_in_groups(language, value) : number + unit.name;
    }
    return digits_in_groups(language, value);
}

}  // namespace

std::string grouped(Language language, std::int64_t value) {
    return (value < 0 ? "-" : "") + digits_in_groups(language, magnitude_of(value));
}

std::string in_magnitudes(Language language, std::int64_t value) {
    const Unsigned magnitude = magnitude_of(value);
    // Below ten thousand no language gains from a unit.
    if (magnitude < 10'000) return grouped(language, value);
    return (value < 0 ? "-" : "") +
           (language == Language::ko ? in_myriads(magnitude) : in_one_unit(language, magnitude));
}

std::int64_t rounded(std::int64_t value, int digits) {
    GYORYU_ASSERT(digits >= 1 && digits <= 18);
    const Unsigned magnitude = magnitude_of(value);
    Unsigned unit = 1;
    while (magnitude / unit >= power_of_ten(digits)) unit *= 10;
    Unsigned nearest = (magnitude / unit + (magnitude % unit >= (unit + 1) / 2 && unit > 1 ? 1 : 0)) * unit;
    if (nearest > Unsigned(INT64_MAX)) nearest = Unsigned(INT64_MAX) / unit * unit;
    return value < 0 ? -static_cast<std::int64_t>(nearest) : static_cast<std::int64_t>(nearest);
}

std::string approximate(Language language, std::int64_t value, int digits) {
    const auto near = rounded(value, digits);
    const auto text = in_magnitudes(language, near);
    return near == value ? text : sentence(language, "text.approximately", Parameters{{"number", text}});
}

}  // namespace gyoryu::text
