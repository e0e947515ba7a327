#pragma once

#include "desk/read/article/article.h"

#include <optional>

namespace gyoryu::desk {

/// A date as written, with what is missing left out: "2024-05-03", "지난 9월 21일부터 23일까지", "May 12-13", "с 10 по
/// 12 мая".
struct DayMention {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    std::optional<int> year, month, day;                 ///< of the first day; a month alone has no day
    std::optional<int> last_year, last_month, last_day;  ///< of the last day, where a range is written
    std::optional<int> days;                             ///< 3일간: how many from the first
    bool counts_back = false;                            ///< 24일까지 이틀간: `days` end on the day named
    bool has_time = false;                               ///< 2024-05-03 14:20
    bool numeric = false;                                ///< 2024-05-03, 16.05.2023
};

/// The date that begins at a digit (or, in English, at a month's name); none if none does.
std::optional<DayMention> day_mention_at(const Article& article, std::uint32_t at, std::uint32_t end);

/// Sets when the article was written and the year of its events, and whether it announces.
void settle_time(Article& article);

/// Whether a place lies in the brackets that open a sentence: "(베이징 2020년 11월 4일 예시뉴스) …".
bool in_opening_bracket(std::u32string_view text, const Sentence& sentence, std::uint32_t at);

}  // namespace gyoryu::desk
