#pragma once

#include "engine/model/index.h"

#include <cstdint>
#include <vector>

namespace gyoryu::engine {

using CandidateIndex = std::int32_t;
using NeedIndex = std::int32_t;
using GroupIndex = std::int32_t;

/// Two participants who could meet.
struct Candidate {
    ParticipantIndex seller = none;
    ParticipantIndex buyer = none;
    std::int64_t value = 0;  ///< points, 0 … value_most
    NeedIndex need = none;   ///< which interpreters it can use; none = needs no interpreter
    bool must = false;       ///< chosen before anything else counts
};

/// Interpreters of the same language pairs, taken together.
struct InterpreterGroup {
    std::int64_t meetings_most = 0;  ///< slots they can work, all together
};

/// Which meetings to hold, before anybody knows when. Every list is numbered from 0; a participant is on one side only.
struct ChoiceProblem {
    std::vector<std::int32_t> least;             ///< by participant: meetings wanted at least
    std::vector<std::int32_t> most;              ///< by participant: never more; not below `least`
    std::vector<Candidate> candidates;           ///< no pair twice
    std::int64_t meetings_most = 0;              ///< tables × slots
    std::vector<InterpreterGroup> interpreters;  ///< by group
    std::vector<std::vector<GroupIndex>> able;   ///< by need: the groups that can interpret it, at least one
};

/// What one more of everything scarce would be worth, in thousandths of a point and never negative: the dual of the
/// choice. Any such numbers prove the bound of engine/check/choice_check.h; the best ones prove the optimum.
struct Prices {
    std::vector<std::int64_t> most;   ///< by participant: one more meeting allowed
    std::vector<std::int64_t> least;  ///< by participant: one meeting less promised; at most the shortfall weight
    std::int64_t meetings = 0;        ///< one more meeting in the hall
    std::vector<std::int64_t> interpreters;  ///< by group: one more slot of interpreting
};

enum class ChoiceStatus {
    optimal,   ///< no choice is better: the prices prove it
    feasible,  ///< a better one is not excluded; it is better by bound − objective at most
};

/// The objective is `value` + the weight of each must that is chosen − the weight of each meeting missing to `least`;
/// the weights (choice_weights) are so large that one must counts more than every shortfall, and one missing meeting
/// more than every value.
struct ChosenMeetings {
    std::vector<bool> chosen;             ///< by candidate
    std::vector<GroupIndex> interpreter;  ///< by candidate: the group that interprets it, or none
    std::int64_t value = 0;               ///< points of what is chosen
    std::int64_t shortfall = 0;           ///< meetings missing to `least`, all participants together
    std::int64_t musts_left_out = 0;
    std::int64_t objective = 0;
    std::int64_t bound = 0;  ///< no choice has a higher objective
    ChoiceStatus status = ChoiceStatus::feasible;
    Prices prices;                ///< they prove `bound` unless branching did
    bool bound_by_prices = true;  ///< false: the bound needed branching, the prices alone prove a higher one
    std::int64_t flows = 0;       ///< flow problems solved on the way
};

struct ChoiceWeights {
    std::int64_t must = 0;
    std::int64_t shortfall = 0;
};

inline constexpr std::int64_t value_most = 1'000'000;
inline constexpr std::int64_t price_scale = 1000;

/// See ChosenMeetings.
ChoiceWeights choice_weights(const ChoiceProblem& problem);

/// False when sums of weights and prices would not fit into 64 bits: thousands of musts beside millions of promised
/// meetings. Such a problem must not be chosen for.
bool fits_numbers(const ChoiceProblem& problem);

/// What the candidate adds to the objective when it is chosen, shortfalls apart.
std::int64_t worth(const Candidate& candidate, const ChoiceWeights& weights);

}  // namespace gyoryu::engine
