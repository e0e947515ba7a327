#pragma once

#include "desk/read/article/article.h"

#include <optional>

namespace gyoryu::desk {

/// "올해 11회 등 모두 28차례 개척단을 꾸렸다", "six trade missions": where a sentence says that it tells of several
/// events together, before `limit`. What follows is the sum of them.
std::optional<Mark> several_events_of(const SentenceView& view, std::uint32_t limit);

}  // namespace gyoryu::desk
