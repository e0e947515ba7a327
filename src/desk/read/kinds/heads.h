#pragma once

#include "desk/read/article/article.h"

#include <optional>
#include <vector>

namespace gyoryu::desk {

/// The noun that a quantity counts or measures, and how it was bound: the rule's name.
struct Head {
    Tag tag{};
    Mark mark;
    const char* rule = "";
};

/// The noun of each quantity of a sentence, in order: right before it ("상담 42건"), right behind it ("42건의 상담"),
/// that of the quantity beside it ("42건, 380만 달러의 상담"), or, for amounts, the nearest of the clause.
std::vector<std::optional<Head>> heads_of(const SentenceView& view);

}  // namespace gyoryu::desk
