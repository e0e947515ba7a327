#pragma once

#include "desk/read/article/reading.h"
#include "desk/read/kinds/heads.h"

namespace gyoryu::desk {

/// A foreign name right before the noun, which outweighs "참가기업".
bool names_foreigners(const SentenceView& view, const Mark& head);

/// "구매상담회에는 대기업과 공공기관 76개사가": large firms and agencies at a meeting where they buy.
bool buys_here(const SentenceView& view, std::size_t i);

/// Whose firms the quantity at `i` counts, ours (sellers) or theirs (buyers), by the nearest word that says so; who
/// only takes part offers. `heads` are the nouns of the sentence's quantities.
FactKind side_of(const SentenceView& view, const std::vector<std::optional<Head>>& heads, std::size_t i);

}  // namespace gyoryu::desk
