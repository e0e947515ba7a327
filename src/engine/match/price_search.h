#pragma once

#include "engine/match/choice_network.h"
#include "engine/match/interpreter_share.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace gyoryu::engine {

/// What the best prices of interpreters found so far say of a network whose interpreters do not nest.
struct PricedRelaxation {
    std::int64_t bound = 0;              ///< thousandths of a point
    ChoiceNetwork::Answer answer;        ///< of the flow at these prices
    std::vector<double> share_meetings;  ///< by share, of the mixture of flows that proves the bound; may be fractions
};

/// Searches the prices of least bound: each flow is a plane under the bound, the lowest point of all planes within a
/// step around the best prices is tried next, and the step grows or shrinks with success (the boxstep method of
/// Marsten, Hogan and Blankenship, Operations Research 23, 1975). `may_go_on` is asked before each flow; `seen` gets
/// the meetings of each. Nothing when the quotas cannot be met. Stops once the bound is not above `enough`.
std::optional<PricedRelaxation> search_prices(const ChoiceProblem& problem, const ChoiceNetwork& network,
                                              const std::vector<Quota>& quotas, const std::vector<std::int64_t>& start,
                                              std::int64_t enough, const std::function<bool()>& may_go_on,
                                              const std::function<void(const std::vector<bool>&)>& seen);

}  // namespace gyoryu::engine
