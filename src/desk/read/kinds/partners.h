#pragma once

#include "desk/read/kinds/heads.h"

#include <optional>

namespace gyoryu::desk {

/// "바이오기업 2곳과 투자협약": two partners, not two participants.
bool is_partner_of_deal(const SentenceView& view, const std::vector<std::optional<Head>>& heads, std::size_t i);

/// "212개사 227명의 외국인투자자": firms that neither sell nor buy.
bool sends_investors(const SentenceView& view, std::size_t i);

/// "GM, 포드, FCA 완성차 3사": the three.
bool names_themselves(const SentenceView& view, std::size_t i);

/// "부산과 대전 등 4곳에서": cities.
bool names_places(const SentenceView& view, std::size_t i);

}  // namespace gyoryu::desk
