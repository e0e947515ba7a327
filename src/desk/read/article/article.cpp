#include "desk/read/article/article.h"

#include "desk/read/words/code_points.h"

#include <algorithm>
#include <array>

namespace gyoryu::desk {

namespace {

constexpr std::size_t opening_sentences = 2;

}  // namespace

std::optional<std::chrono::sys_days> DayFound::whole() const {
    if (!year || !month || !day) return std::nullopt;
    const std::chrono::year_month_day all{std::chrono::year(*year), std::chrono::month(static_cast<unsigned>(*month)),
                                          std::chrono::day(static_cast<unsigned>(*day))};
    return all.ok() ? std::optional(std::chrono::sys_days(all)) : std::nullopt;
}

Span Article::span(std::uint32_t begin, std::uint32_t end) const {
    if (begin >= end || end > page.text.size()) return {};
    return {page.origin[begin], page.origin[end - 1] + 1, words(begin, end)};
}

std::u32string_view Article::opening() const {
    std::size_t seen = 0;
    std::uint32_t end = 0;
    for (const auto& sentence : sentences) {
        end = sentence.end;
        if (sentence.role == LineRole::sentence && ++seen == opening_sentences) break;
    }
    return folded().substr(0, end);
}

std::string Article::words(std::uint32_t begin, std::uint32_t end) const {
    return utf8_of(std::u32string_view(page.text).substr(begin, end - begin));
}

}  // namespace gyoryu::desk
