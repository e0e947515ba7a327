#pragma once

#include "desk/read/kinds/kinds.h"
#include "desk/read/once/once.h"

namespace gyoryu::desk {

/// "하노이에서 51건, 방콕에서 43건을 상담했다. 모두 더하면 94건 1030만 달러다": what a Korean figure without a noun of
/// its own is where it is the sum of those of one kind told last; none where it is not, or where none of them has a
/// kind.
std::optional<FactKind> added_up(const SentenceView& view, std::size_t i, std::size_t sentence,
                                 const std::vector<Candidate>& told);

}  // namespace gyoryu::desk
