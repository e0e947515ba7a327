#pragma once

#include "desk/read/days/english_days.h"

namespace gyoryu::desk {

/// "전날 연 상담회의 결과를", "어제 협약을 맺었다", "오늘 상담회를 열었다": the day before the one of writing, or that
/// day, where the sentence tells what happened. None where it is only compared with, or another day is told before it.
std::optional<RelativeDays> korean_day(const Article& article, const Sentence& sentence, std::uint32_t at);

}  // namespace gyoryu::desk
