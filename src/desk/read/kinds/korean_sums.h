#pragma once

#include "desk/read/kinds/heads.h"

namespace gyoryu::desk {

/// Where a word that only says "sum" begins right before a Korean amount: "금액으로는 모두 200만 달러", "물량은 총 50만
/// 달러"; none where no such word stands there.
std::optional<std::uint32_t> begin_of_sum(const SentenceView& view, const Quantity& amount);

/// What such an amount is a sum of, by the clause before the word or behind the amount: "200여 회를 상담했고 금액은",
/// "계약으로 이어진 금액은", "40만 달러는 현장에서 계약이 이뤄진 금액이다".
std::optional<Head> head_of_sum(const SentenceView& view, const Quantity& amount);

}  // namespace gyoryu::desk
