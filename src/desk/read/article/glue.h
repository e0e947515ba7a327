#pragma once

#include "desk/read/article/article.h"

namespace gyoryu::desk {

/// Whether nothing but glue stands in [from, to): "상담액은 총 380만 달러", "contracts worth over $3 million".
bool glued(const SentenceView& view, std::uint32_t from, std::uint32_t to);

}  // namespace gyoryu::desk
