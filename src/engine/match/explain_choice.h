#pragma once

#include "engine/match/choose_meetings.h"
#include "engine/model/choice.h"

#include <cstdint>
#include <vector>

namespace gyoryu::engine {

/// Why a candidate is chosen or not, from the prices of the choice and from choosing again the other way.
struct CandidateExplanation {
    bool chosen = false;
    std::int64_t value = 0;  ///< points
    /// Thousandths of a point: what the meeting takes of each scarce thing. Their sum less `least` parts is what it
    /// must be worth: above it, it is chosen; below, not.
    std::int64_t seller_time = 0, buyer_time = 0, hall = 0, interpreter = 0;
    std::int64_t seller_least = 0, buyer_least = 0;  ///< what it gives to somebody short of meetings
    std::int64_t surplus = 0;                        ///< value − what it takes + what it gives
    /// The choice with the decision turned round: what it loses in points, which meetings leave and which come.
    std::int64_t loss = 0;
    std::int64_t loss_shortfall = 0;  ///< meetings more that are missing to somebody's least
    std::int64_t loss_musts = 0;      ///< meetings more left out that must be held
    bool possible = true;             ///< false: it cannot be turned round (a meeting that nothing has room for)
    std::vector<CandidateIndex> out, in;
};

CandidateExplanation explain_choice(const ChoiceProblem& problem, const ChosenMeetings& choice,
                                    CandidateIndex candidate, const ChoiceLimits& limits = {});

}  // namespace gyoryu::engine
