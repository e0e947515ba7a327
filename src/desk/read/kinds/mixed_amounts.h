#pragma once

#include "desk/read/kinds/heads.h"

namespace gyoryu::desk {

/// One amount of two kinds, "수출상담·계약추진 성과 116만 달러", "계약 12건 및 MOU 46건에 따른 총 2억 달러": nobody can
/// say how much of it is which. `heads` are the nouns of the sentence's quantities, and the one at `i` has one.
bool is_of_two_kinds(const SentenceView& view, const std::vector<std::optional<Head>>& heads, std::size_t i);

}  // namespace gyoryu::desk
