#include "engine/match/explain_choice.h"

#include "engine/match/choice_network.h"

namespace gyoryu::engine {

namespace {

/// The best choice with the candidate forced in, or left away.
ChoiceProblem turned_round(const ChoiceProblem& problem, const ChosenMeetings& choice, CandidateIndex candidate) {
    ChoiceProblem other = problem;
    if (choice.chosen[candidate])
        other.candidates.erase(other.candidates.begin() + candidate);
    else
        other.candidates[candidate].must = true;
    return other;
}

void compare(const ChosenMeetings& before, const ChosenMeetings& after, CandidateIndex candidate,
             CandidateExplanation& told) {
    for (std::size_t i = 0; i < before.chosen.size(); ++i) {
        const auto index = static_cast<CandidateIndex>(i);
        const bool left_away = before.chosen[candidate];
        bool now = false;
        if (!left_away || index < candidate)
            now = after.chosen[i];
        else if (index > candidate)
            now = after.chosen[i - 1];
        if (before.chosen[i] && !now) told.out.push_back(index);
        if (!before.chosen[i] && now) told.in.push_back(index);
    }
}

}  // namespace

CandidateExplanation explain_choice(const ChoiceProblem& problem, const ChosenMeetings& choice,
                                    CandidateIndex candidate, const ChoiceLimits& limits) {
    const Candidate& one = problem.candidates[candidate];
    CandidateExplanation told;
    told.chosen = choice.chosen[candidate];
    told.value = one.value;
    told.seller_time = choice.prices.most[one.seller];
    told.buyer_time = choice.prices.most[one.buyer];
    told.seller_least = choice.prices.least[one.seller];
    told.buyer_least = choice.prices.least[one.buyer];
    told.hall = choice.prices.meetings;
    told.interpreter = interpreter_price(problem, choice.prices.interpreters, one.need);
    told.surplus = one.value * price_scale + told.seller_least + told.buyer_least - told.seller_time - told.buyer_time -
                   told.hall - told.interpreter;
    const ChosenMeetings other = choose_meetings(turned_round(problem, choice, candidate), limits);
    told.possible = told.chosen || other.chosen[candidate];
    told.loss = choice.value - other.value;
    told.loss_shortfall = other.shortfall - choice.shortfall;
    told.loss_musts = other.musts_left_out - choice.musts_left_out;
    compare(choice, other, candidate, told);
    return told;
}

}  // namespace gyoryu::engine
