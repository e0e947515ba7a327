#include "documents/imports/xlsx_number.h"

#include "base/time.h"

#include <array>
#include <charconv>
#include <cmath>

namespace gyoryu::documents {

namespace {

std::string plain(double value) {
    std::array<char, 400> buffer{};
    const bool readable = std::abs(value) < 1e15 && (value == 0 || std::abs(value) >= 1e-6);
    const auto [end, error] =
        readable ? std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed)
                 : std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    return error == std::errc() ? std::string(buffer.data(), end) : std::string();
}

/// 0.1 + 0.2 style tails come from the program that wrote the file, not from a person.
double tidied(double value) {
    const double near = std::round(value * 1e9) / 1e9;
    return std::abs(value) < 1e6 && std::abs(near - value) < 1e-12 ? near : value;
}

bool is_date_serial(double value) { return std::isfinite(value) && value >= 0 && value < 2'958'466; }

}  // namespace

NumberKind kind_of_builtin(int id) {
    if (id == 9 || id == 10) return NumberKind::percent;
    if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 54) || id == 57 ||
        id == 58) {
        return NumberKind::date;
    }
    if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || id == 55 || id == 56 || (id >= 45 && id <= 47))
        return NumberKind::time;
    return id == 22 ? NumberKind::date_time : NumberKind::number;
}

NumberKind kind_of_code(std::string_view code) {
    bool day = false, hour = false, percent = false;
    for (std::size_t i = 0; i < code.size() && code[i] != ';'; ++i) {
        const char c = code[i];
        if (c == '"' || c == '[') {
            const char closing = c == '"' ? '"' : ']';
            const auto end = code.find(closing, i + 1);
            if (c == '[' && i + 1 < code.size() && (code[i + 1] == 'h' || code[i + 1] == 'm' || code[i + 1] == 's'))
                hour = true;
            if (end == std::string_view::npos) break;
            i = end;
        } else if (c == '\\' || c == '_' || c == '*') {
            ++i;
        } else if (c == 'y' || c == 'Y' || c == 'd' || c == 'D') {
            day = true;
        } else if (c == 'h' || c == 'H' || c == 's') {
            hour = true;
        } else if (c == '%') {
            percent = true;
        }
    }
    if (day) return hour ? NumberKind::date_time : NumberKind::date;
    if (hour) return NumberKind::time;
    return percent ? NumberKind::percent : NumberKind::number;
}

std::string number_text(double value, NumberKind kind, bool system_1904) {
    if (kind == NumberKind::number || !std::isfinite(value)) return plain(tidied(value));
    if (kind == NumberKind::percent) return plain(tidied(value * 100)) + "%";
    if (!is_date_serial(value)) return plain(value);
    auto days = static_cast<int>(std::floor(value));
    auto minutes = static_cast<int>(std::lround((value - days) * 1440));
    if (minutes == 1440) {
        minutes = 0;
        ++days;
    }
    const std::string time = base::LocalTime{minutes}.str();
    // A format for days on a mere time of day, or the other way round: the number knows better.
    if (kind == NumberKind::time && days == 0) return time;
    const auto first = system_1904 ? base::LocalDate::of(1904, 1, 1) : base::LocalDate::of(1899, 12, 30);
    const std::string date = first.plus_days(days).str();
    return kind == NumberKind::date && minutes == 0 ? date : date + " " + time;
}

}  // namespace gyoryu::documents
