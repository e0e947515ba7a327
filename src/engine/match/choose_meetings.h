#pragma once

#include "engine/model/choice.h"

#include <cstdint>

namespace gyoryu::engine {

struct ChoiceLimits {
    /// What the search may do beyond the first flow: one for each candidate of each flow problem.
    std::int64_t work_most = 2'000'000;
};

/// Chooses the meetings of the highest objective (engine/model/choice.h). Where each participant of one side has
/// meetings of one need only, one flow is exact and its potentials prove it. Elsewhere interpreters get prices
/// (price_search.h), every flow is made to fit what interpreters can do, and what remains between the two is closed by
/// branching on how many meetings of a participant have one need; a gap is left only when `work_most` comes first.
/// The same problem gives the same choice.
ChosenMeetings choose_meetings(const ChoiceProblem& problem, const ChoiceLimits& limits = {});

}  // namespace gyoryu::engine
