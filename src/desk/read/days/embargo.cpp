#include "desk/read/days/dates.h"

#include <algorithm>
#include <cstdio>

namespace gyoryu::desk {

namespace {

using text::Language;

constexpr std::uint32_t time_reach = 30;

std::optional<int> two_digits(std::u32string_view text, std::size_t& at) {
    if (at >= text.size() || !is_digit(text[at])) return std::nullopt;
    int value = 0;
    for (int i = 0; i < 2 && at < text.size() && is_digit(text[at]); ++i) value = value * 10 + int(text[at++] - U'0');
    return value;
}

/// 16시 30분, 16:00, 오후 4시, 10:00 a.m.
std::optional<std::pair<int, int>> time_in(std::u32string_view text) {
    const bool afternoon = text.find(U"오후") != text.npos || text.find(U"下午") != text.npos ||
                           text.find(U"p.m") != text.npos || text.find(U" pm") != text.npos;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!is_digit(text[i]) || (i > 0 && is_digit(text[i - 1]))) continue;
        auto at = i;
        const auto hour = two_digits(text, at);
        if (!hour || *hour > 24 || at >= text.size()) continue;
        const char32_t mark = text[at];
        if (mark != U':' && mark != U'시' && mark != U'时' && mark != U'点') continue;
        ++at;
        while (at < text.size() && text[at] == U' ') ++at;
        const int minute = two_digits(text, at).value_or(0);
        return std::pair(*hour + (afternoon && *hour < 12 ? 12 : 0), minute);
    }
    return std::nullopt;
}

/// UTC+9, GMT-3:30; without a distance it is Greenwich itself.
std::string stated_offset(std::u32string_view text, std::size_t at) {
    const bool signed_ = at < text.size() && (text[at] == U'+' || text[at] == U'-' || text[at] == 0x2212);
    if (!signed_) return "+00:00";
    const char sign = text[at] == U'+' ? '+' : '-';
    const auto hours = two_digits(text, ++at);
    if (!hours || *hours > 14) return "+00:00";
    const bool more = at < text.size() && text[at] == U':';
    const int minutes = more ? two_digits(text, ++at).value_or(0) : 0;
    char offset[16];
    std::snprintf(offset, sizeof offset, "%c%02d:%02d", sign, *hours, minutes > 59 ? 0 : minutes);
    return offset;
}

std::string offset_of(const Article& article, std::u32string_view text) {
    for (const auto name : {U"utc", U"gmt"})
        if (const auto at = text.find(name); at != text.npos) return stated_offset(text, at + 3);
    if (article.language == Language::zh) return "+08:00";
    if (article.language == Language::ru) return "+03:00";
    return "+09:00";
}

std::string moment(const Article& article, std::uint32_t begin, std::uint32_t end) {
    for (auto at = begin; at < end; ++at) {
        const bool begins = is_digit(article.folded()[at]) || article.language == Language::en;
        const auto day = begins ? day_mention_at(article, at, end) : std::nullopt;
        if (!day || !day->year || !day->month || !day->day) continue;
        const auto behind = article.folded().substr(day->end, std::min(time_reach, end - day->end));
        auto time = time_in(behind);
        if (!time) time = time_in(article.folded().substr(begin, day->begin - begin));
        if (!time) return {};
        char text[48];
        std::snprintf(text, sizeof text, "%04d-%02d-%02dT%02d:%02d:00%s", *day->year, *day->month, *day->day,
                      time->first, time->second,
                      offset_of(article, article.folded().substr(begin, end - begin)).c_str());
        return text;
    }
    return {};
}

}  // namespace

std::string embargo_of(const Article& article) {
    for (const auto& line : article.lines) {
        if (line.end - line.begin > 400) continue;
        if (first_mark(marks_in(article.marks, line.begin, line.end), line.begin, line.end, {Tag::embargo}) == nullptr)
            continue;
        if (auto found = moment(article, line.begin, line.end); !found.empty()) return found;
    }
    return {};
}

}  // namespace gyoryu::desk
