#pragma once

#include "desk/read/kinds/heads.h"

namespace gyoryu::desk {

/// The nouns of an English sentence's quantities, by its grammar: a number counts the noun at the end of its phrase, or
/// the subject that it is told of ("meetings numbered 611"); an amount is that of the noun it is joined to ("deals
/// worth $3 million", "$3 million in sales", "$3 million were booked"), or of the nearest one of its clause. A sale
/// that is only foreseen, negotiated or hoped for is an expected one.
std::vector<std::optional<Head>> english_heads(const SentenceView& view);

}  // namespace gyoryu::desk
