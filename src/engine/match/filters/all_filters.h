#pragma once

#include "engine/match/match_pair.h"
#include "engine/match/match_reason.h"

#include <optional>

namespace gyoryu::engine::match_filters {

/// Each looks at one pair and says why it is not to be matched, or nothing.

/// `never`, or `unplaceable`.
std::optional<MatchFilter> decided(const MatchPair& pair);
std::optional<MatchFilter> same_organisation(const MatchPair& pair);
/// A wish of either side was declined.
std::optional<MatchFilter> declined(const MatchPair& pair);
/// `no_common_market` when both have said markets and share none. `territory_taken`, `not_registered`,
/// `registration_expired`, `agent_missing` or `class_not_allowed` when every market of the buyer is closed to the
/// seller: the one that comes farthest.
std::optional<MatchFilter> market(const MatchPair& pair);
/// `budget_too_small` when both have said theirs.
std::optional<MatchFilter> budget(const MatchPair& pair);
/// `no_interpreter`
std::optional<MatchFilter> interpreter(const MatchPair& pair);

}  // namespace gyoryu::engine::match_filters
