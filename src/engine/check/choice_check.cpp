#include "engine/check/choice_check.h"

#include "base/assertions.h"

#include <algorithm>

namespace gyoryu::engine {

namespace {

std::int64_t floor_div(std::int64_t a, std::int64_t b) { return a / b - (a % b != 0 && a < 0 ? 1 : 0); }

std::int64_t cheapest(const ChoiceProblem& problem, const Prices& prices, NeedIndex need) {
    if (need == none) return 0;
    std::int64_t least = prices.interpreters[problem.able[need].front()];
    for (const GroupIndex group : problem.able[need]) least = std::min(least, prices.interpreters[group]);
    return least;
}

struct Sums {
    std::vector<std::int64_t> meetings, interpreted;
    std::int64_t total = 0, value = 0, musts_left_out = 0, shortfall = 0;
    bool able = true;
};

Sums sums_of(const ChoiceProblem& problem, const ChosenMeetings& choice) {
    Sums sums;
    sums.meetings.resize(problem.most.size());
    sums.interpreted.resize(problem.interpreters.size());
    for (std::size_t i = 0; i < problem.candidates.size(); ++i) {
        const Candidate& one = problem.candidates[i];
        const GroupIndex group = choice.interpreter[i];
        if (!choice.chosen[i]) {
            sums.musts_left_out += one.must ? 1 : 0;
            sums.able = sums.able && group == none;
            continue;
        }
        ++sums.meetings[one.seller];
        ++sums.meetings[one.buyer];
        ++sums.total;
        sums.value += one.value;
        const bool fits = one.need == none
                              ? group == none
                              : std::ranges::find(problem.able[one.need], group) != problem.able[one.need].end();
        sums.able = sums.able && fits;
        if (fits && group != none) ++sums.interpreted[group];
    }
    for (std::size_t p = 0; p < problem.least.size(); ++p)
        sums.shortfall += std::max<std::int64_t>(0, problem.least[p] - sums.meetings[p]);
    return sums;
}

}  // namespace

std::int64_t proven_bound(const ChoiceProblem& problem, const Prices& prices) {
    const ChoiceWeights weights = choice_weights(problem);
    GYORYU_ASSERT(prices.most.size() == problem.most.size() && prices.least.size() == problem.least.size());
    GYORYU_ASSERT(prices.interpreters.size() == problem.interpreters.size() && prices.meetings >= 0);
    std::int64_t bound = problem.meetings_most * prices.meetings;
    for (std::size_t p = 0; p < problem.most.size(); ++p) {
        GYORYU_ASSERT(prices.most[p] >= 0 && prices.least[p] >= 0 &&
                      prices.least[p] <= weights.shortfall * price_scale);
        bound += problem.most[p] * prices.most[p] - problem.least[p] * prices.least[p];
    }
    for (std::size_t g = 0; g < problem.interpreters.size(); ++g) {
        GYORYU_ASSERT(prices.interpreters[g] >= 0);
        bound += problem.interpreters[g].meetings_most * prices.interpreters[g];
    }
    for (const Candidate& one : problem.candidates) {
        const std::int64_t cost = prices.most[one.seller] + prices.most[one.buyer] - prices.least[one.seller] -
                                  prices.least[one.buyer] + prices.meetings + cheapest(problem, prices, one.need);
        bound += std::max<std::int64_t>(0, worth(one, weights) * price_scale - cost);
    }
    return floor_div(bound, price_scale);
}

std::vector<std::string> faults_of(const ChoiceProblem& problem, const ChosenMeetings& choice) {
    std::vector<std::string> faults;
    const auto must_hold = [&](bool holds, const char* what) {
        if (!holds) faults.emplace_back(what);
    };
    const Sums sums = sums_of(problem, choice);
    bool most = true;
    for (std::size_t p = 0; p < problem.most.size(); ++p) most = most && sums.meetings[p] <= problem.most[p];
    bool interpreters = true;
    for (std::size_t g = 0; g < problem.interpreters.size(); ++g)
        interpreters = interpreters && sums.interpreted[g] <= problem.interpreters[g].meetings_most;
    must_hold(most, "most");
    must_hold(sums.total <= problem.meetings_most, "meetings");
    must_hold(interpreters, "interpreters");
    must_hold(sums.able, "able");
    must_hold(sums.value == choice.value, "value");
    must_hold(sums.shortfall == choice.shortfall, "shortfall");
    must_hold(sums.musts_left_out == choice.musts_left_out, "musts");
    const ChoiceWeights weights = choice_weights(problem);
    std::int64_t objective = sums.value - weights.shortfall * sums.shortfall;
    for (std::size_t i = 0; i < problem.candidates.size(); ++i)
        if (choice.chosen[i] && problem.candidates[i].must) objective += weights.must;
    must_hold(objective == choice.objective, "objective");
    const std::int64_t proven = proven_bound(problem, choice.prices);
    must_hold(choice.bound >= objective && (choice.bound_by_prices ? choice.bound == proven : choice.bound < proven),
              "bound");
    must_hold((choice.status == ChoiceStatus::optimal) == (choice.bound == objective), "status");
    return faults;
}

}  // namespace gyoryu::engine
