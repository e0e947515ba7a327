#pragma once

#include "desk/read/kinds/heads.h"

namespace gyoryu::desk {

/// The deal that Korean verbs tell of an amount: "652만 달러어치를 수출하기로 협약했다", "35만 달러의 수출을 계약했다".
/// `limit` is where the next figure of the sentence stands.
std::optional<Head> agreed_to_trade(const SentenceView& view, const Quantity& quantity, std::uint32_t limit);

/// "상담이 계약으로 이어지면 약 220만 달러를 웃돌 것으로 내다봤다": what contracts would come to.
std::optional<Head> sum_if_contracted(const SentenceView& view, const Quantity& quantity, std::uint32_t limit);

}  // namespace gyoryu::desk
