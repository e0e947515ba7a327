#include "engine/match/fitted_choice.h"

#include "base/assertions.h"
#include "engine/match/interpreter_share.h"

#include <algorithm>

namespace gyoryu::engine {

namespace {

/// Every share becomes a participant of its own, so that each has one need.
ChoiceProblem shares_apart(const ChoiceProblem& problem, const ChoiceNetwork& network,
                           const std::vector<std::int32_t>& most) {
    ChoiceProblem apart = problem;
    auto least_left = problem.least;
    for (std::size_t s = 0; s < network.shares().size(); ++s) {
        const ParticipantIndex who = network.shares()[s].participant;
        const std::int32_t least = std::min(least_left[who], most[s]);
        least_left[who] -= least;
        apart.least.push_back(least);
        apart.most.push_back(most[s]);
        apart.least[who] = 0;
        apart.most[who] = 0;
    }
    return apart;
}

}  // namespace

ChosenMeetings choice_within(const ChoiceProblem& problem, const ChoiceNetwork& network,
                             const std::vector<std::int32_t>& most) {
    ChoiceProblem apart = shares_apart(problem, network, most);
    const auto first = static_cast<ParticipantIndex>(problem.most.size());
    for (std::size_t i = 0; i < apart.candidates.size(); ++i) {
        const std::int32_t share = network.share_of(static_cast<CandidateIndex>(i));
        auto& one = apart.candidates[i];
        (network.shares()[share].participant == one.buyer ? one.buyer : one.seller) = first + share;
    }
    const bool buyers =
        network.shares().empty() || problem.candidates[0].buyer == network.shares()[network.share_of(0)].participant;
    const ChoiceNetwork nested(apart, buyers ? ChoiceNetwork::SharedSide::buyer : ChoiceNetwork::SharedSide::seller);
    GYORYU_ASSERT(nested.nested());
    const auto answer = nested.solve(std::vector<std::int64_t>(problem.interpreters.size()), nested.free_quotas());
    GYORYU_ASSERT(answer && "nothing is asked for, so that the empty choice fits");
    return choice_of(problem, answer->chosen);
}

ChosenMeetings choice_of(const ChoiceProblem& problem, std::vector<bool> chosen) {
    ChosenMeetings choice;
    const ChoiceWeights weights = choice_weights(problem);
    std::vector<std::int64_t> needed(problem.able.size());
    std::vector<std::int32_t> missing = problem.least;
    for (std::size_t i = 0; i < chosen.size(); ++i) {
        const Candidate& one = problem.candidates[i];
        if (!chosen[i]) {
            choice.musts_left_out += one.must ? 1 : 0;
            continue;
        }
        if (one.need != none) ++needed[one.need];
        --missing[one.seller];
        --missing[one.buyer];
        choice.value += one.value;
        choice.objective += worth(one, weights);
    }
    for (const auto left : missing) choice.shortfall += std::max(0, left);
    choice.objective -= choice.shortfall * weights.shortfall;
    auto share = share_interpreters(problem, needed, all_open(problem));
    GYORYU_ASSERT(share.too_many == 0);
    choice.interpreter.assign(chosen.size(), none);
    for (std::size_t i = 0; i < chosen.size(); ++i) {
        const NeedIndex need = problem.candidates[i].need;
        if (!chosen[i] || need == none) continue;
        const auto free = std::ranges::find_if(share.by_need[need], [](std::int64_t left) { return left > 0; });
        --*free;
        choice.interpreter[i] = problem.able[need][free - share.by_need[need].begin()];
    }
    choice.chosen = std::move(chosen);
    return choice;
}

}  // namespace gyoryu::engine
