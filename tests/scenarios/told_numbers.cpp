#include "scenarios/told_numbers.h"

#include <string>

namespace gyoryu::scenarios {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// Reads one run of digits with its group separators; `at` moves behind it.
std::int64_t digits_at(std::string_view text, std::size_t& at) {
    std::int64_t value = 0;
    for (;;) {
        while (at < text.size() && is_digit(text[at])) value = value * 10 + (text[at++] - '0');
        const bool comma = text.substr(at, 1) == "," && at + 1 < text.size() && is_digit(text[at + 1]);
        const bool space = text.substr(at, 2) == "\u00a0" && at + 2 < text.size() && is_digit(text[at + 2]);
        if (!comma && !space) return value;
        at += comma ? 1 : 2;
    }
}

bool takes(std::string_view text, std::size_t& at, std::string_view word) {
    if (!text.substr(at).starts_with(word)) return false;
    at += word.size();
    return true;
}

/// 4천700만 is (4 × 1,000 + 700) × 10,000.
std::int64_t number_at(std::string_view text, std::size_t& at) {
    std::int64_t total = 0;
    std::int64_t section = 0;
    while (at < text.size() && is_digit(text[at])) {
        const std::int64_t digits = digits_at(text, at);
        if (takes(text, at, "천")) {
            section += digits * 1'000;
            continue;
        }
        section += digits;
        if (!takes(text, at, "만")) break;
        total += section * 10'000;
        section = 0;
    }
    return total + section;
}

}  // namespace

std::set<std::int64_t> told_numbers(std::string_view text) {
    std::set<std::int64_t> found;
    for (std::size_t at = 0; at < text.size();) {
        if (!is_digit(text[at])) {
            ++at;
            continue;
        }
        const bool in_word = at > 0 && is_letter(text[at - 1]);
        const std::int64_t number = number_at(text, at);
        if (!in_word && number >= 4) found.insert(number);
    }
    return found;
}

}  // namespace gyoryu::scenarios
