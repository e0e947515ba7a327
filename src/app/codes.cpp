#include "app/codes.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace gyoryu::app {

namespace {

/// "S12" with prefix S is 12; anything else 0.
int number_in(const std::string& code, char prefix) {
    if (code.size() < 2 || code.size() > 8 || code[0] != prefix) return 0;
    int number = 0;
    const auto* end = code.data() + code.size();
    const auto read = std::from_chars(code.data() + 1, end, number);
    return read.ec == std::errc() && read.ptr == end ? number : 0;
}

/// 0 → A, 25 → Z, 26 → AA
std::string letters(int number) {
    std::string text;
    for (int rest = number + 1; rest > 0; rest = (rest - 1) / 26)
        text.insert(text.begin(), char('A' + (rest - 1) % 26));
    return text;
}

}  // namespace

std::string next_numbered_code(char prefix, const std::set<std::string>& taken) {
    int highest = 0;
    for (const auto& code : taken) highest = std::max(highest, number_in(code, prefix));
    return fmt::format("{}{:02}", prefix, highest + 1);
}

std::string next_lettered_code(const std::set<std::string>& taken) {
    for (int number = 0;; ++number)
        if (auto code = letters(number); !taken.contains(code)) return code;
}

}  // namespace gyoryu::app
