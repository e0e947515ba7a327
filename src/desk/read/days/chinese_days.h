#pragma once

#include "desk/read/days/english_days.h"

namespace gyoryu::desk {

/// "为期三天", "为期3天": how many days; 0 where the text does not tell.
int chinese_length(std::u32string_view text);

/// "为期三天的博览会16日开幕": how many days from the day of the opening, 1 where the sentence does not tell.
int chinese_days_from_opening(const Article& article, const Sentence& sentence);

/// 昨天闭幕, 昨日上午开幕, 今日在京举行: the day before the one of writing, or that day, where the clause or the next
/// one tells what happened. None where it is the day on which somebody learnt of it ("记者昨天从市商务局获悉").
std::optional<RelativeDays> chinese_day(const Article& article, const Sentence& sentence, std::uint32_t at);

}  // namespace gyoryu::desk
