#pragma once

#include "desk/read/days/english_days.h"

namespace gyoryu::desk {

/// "открылась сегодня", "вчера подписали": the day of writing or the one before, where its sentence tells what happened
/// and not only who said so.
std::optional<RelativeDays> russian_day(const Article& article, const Sentence& sentence, std::uint32_t at);

}  // namespace gyoryu::desk
