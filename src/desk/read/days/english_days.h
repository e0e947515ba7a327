#pragma once

#include "desk/read/days/written_day.h"

#include <chrono>
#include <optional>

namespace gyoryu::desk {

/// A day that English tells from the day of writing: "signed on Thursday", "held from Thursday to Saturday", "opened
/// today".
struct RelativeDays {
    std::uint32_t begin = 0, end = 0;
    std::chrono::year_month_day first, last;
};

/// The days told by the weekday or "today" that begins at `at`: the last one up to the day of writing. None where it is
/// the day on which somebody said something, nothing is said to have happened, or it is still to come.
std::optional<RelativeDays> relative_days(const Article& article, const Sentence& sentence, const DayFound& written,
                                          std::uint32_t at);

/// "opened the fair, a two-day event": how many days from the one on which it opened; 1 if the sentence says nothing.
int days_from_opening(const Article& article, const Sentence& sentence);

/// "the 23rd and 24th of November", "from the 5th to the 9th", "on the 21st": no edition ("the 21st Sample Expo").
std::optional<DayMention> ordinal_days_at(const Article& article, std::uint32_t at, std::uint32_t end);

/// "had signed … last year", "had signed … in 2020": a deed before the one that the article reports.
bool recalls_deed(const Article& article, const Sentence& sentence, const Mark& verb);

}  // namespace gyoryu::desk
