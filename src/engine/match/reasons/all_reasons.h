#pragma once

#include "engine/match/match_pair.h"
#include "engine/match/match_reason.h"

#include <optional>

namespace gyoryu::engine::match_reasons {

/// Each looks at one pair and gives its reason with points, or nothing. Points are whole and rounded half up.

/// `mutual_wish` when both asked, `one_wish` when one did.
std::optional<MatchReason> wish(const MatchPair& pair);
/// weights.priority × mean priority of those who asked / 5.
std::optional<MatchReason> priority(const MatchPair& pair);
/// weights.product × s / (s + 6); s sums, over what one side needs and the other offers and both ways, the smaller
/// of the two weights × rarity.
std::optional<MatchReason> product(const MatchPair& pair);
/// All of weights.hs_code for six or more digits in common, 5/8 for four or five, 2/8 for two or three, of the seller's
/// offers and the buyer's needs.
std::optional<MatchReason> hs_code(const MatchPair& pair);
/// All of weights.language for a language both speak, 6/10 when interpreters can help; nothing when one has said none.
std::optional<MatchReason> language(const MatchPair& pair);
/// All of weights.market when both have said markets and share one that is open to them.
std::optional<MatchReason> market(const MatchPair& pair);
/// All of weights.registration when a registration admits the products to a market of the buyer on the day.
std::optional<MatchReason> registration(const MatchPair& pair);
/// All of weights.budget when the budget covers the smallest order.
std::optional<MatchReason> budget(const MatchPair& pair);
/// With r the mean rating of their earlier meeting: + weights.past × (r − 3) / 2 above 3, − weights.past_bad × (3 − r)
/// / 2 below.
std::optional<MatchReason> past(const MatchPair& pair);

}  // namespace gyoryu::engine::match_reasons
