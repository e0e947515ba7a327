#pragma once

#include "engine/match/choice_network.h"
#include "engine/model/choice.h"

#include <vector>

namespace gyoryu::engine {

/// The best choice in which no participant has more meetings of a share than `most` says (a participant's shares may
/// add up to `most` of the participant at most): one flow, since the limits are nested then.
ChosenMeetings choice_within(const ChoiceProblem& problem, const ChoiceNetwork& network,
                             const std::vector<std::int32_t>& most);

/// A choice of these candidates with interpreters and sums, bound and prices left empty. They must fit.
ChosenMeetings choice_of(const ChoiceProblem& problem, std::vector<bool> chosen);

}  // namespace gyoryu::engine
