#pragma once

#include "engine/match/choose_meetings.h"
#include "engine/match/match_problem.h"
#include "engine/match/score_pair.h"
#include "engine/model/choice.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace gyoryu::engine {

/// A match problem as a choice: every pair that no filter excludes is a candidate of its points.
struct MatchChoice {
    ChoiceProblem problem;
    std::vector<int> excluded;                                                      ///< pairs by MatchFilterKey
    std::vector<int> group_interpreters;                                            ///< interpreters by group
    std::vector<std::vector<std::pair<LanguageIndex, LanguageIndex>>> group_pairs;  ///< by group

    /// The candidate of a pair, or none.
    CandidateIndex find(ProfileIndex seller, ProfileIndex buyer) const;
};

/// Interpreters of the same language pairs make one group. Participants of the choice are the profiles.
MatchChoice choice_problem_of(const MatchIndex& index);

}  // namespace gyoryu::engine
