#pragma once

#include "desk/read/heads.h"

namespace gyoryu::desk {

/// A noun of meetings, contracts or agreements.
bool is_deal(Tag noun);

using Heads = std::vector<std::optional<Head>>;

/// The noun of the quantity beside the one at `i`, if the two belong together: "상담 42건, 380만 달러", "수출계약
/// 12건(690만 달러)", "473억 위안 규모의 21개 프로젝트", or the next place of a list counts the same.
std::optional<Head> noun_of_neighbour(const SentenceView& view, const Heads& heads, std::size_t i);

/// The same looking back: "상담은 두바이 59건(721만 달러), 카이로 69건(305만 달러)".
std::optional<Head> noun_of_list_before(const SentenceView& view, const Heads& heads, std::size_t i);

}  // namespace gyoryu::desk
