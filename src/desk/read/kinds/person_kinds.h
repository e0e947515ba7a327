#pragma once

#include "desk/read/kinds/kinds.h"
#include "desk/read/kinds/neighbours.h"

namespace gyoryu::desk {

/// What a number of persons counts: buyers, those who attended, or nothing. `found` are the kinds of the quantities
/// before it; `rule` is replaced where another than the noun's decides.
std::optional<FactKind> person_kind(const SentenceView& view, const Heads& heads, const std::vector<KindFound>& found,
                                    std::size_t i, std::string& rule);

}  // namespace gyoryu::desk
