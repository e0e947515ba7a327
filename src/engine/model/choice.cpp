#include "engine/model/choice.h"

#include <algorithm>
#include <numeric>

namespace gyoryu::engine {

ChoiceWeights choice_weights(const ChoiceProblem& problem) {
    std::int64_t sum = 0, highest = 0;
    for (const auto& one : problem.candidates) {
        sum += one.value;
        highest = std::max(highest, one.value);
    }
    const std::int64_t attainable = std::min(sum, highest * std::max<std::int64_t>(problem.meetings_most, 0));
    const std::int64_t missing = std::accumulate(problem.least.begin(), problem.least.end(), std::int64_t{0});
    ChoiceWeights weights;
    weights.shortfall = attainable + 1;
    weights.must = weights.shortfall * (missing + 1);
    return weights;
}

bool fits_numbers(const ChoiceProblem& problem) {
    constexpr double most = 4e18;
    double sum = 0, highest = 0, missing = 0, musts = 0;
    for (const auto& one : problem.candidates) {
        sum += static_cast<double>(one.value);
        highest = std::max(highest, static_cast<double>(one.value));
        musts += one.must ? 1 : 0;
    }
    for (const auto least : problem.least) missing += least;
    const double attainable = std::min(sum, highest * static_cast<double>(problem.meetings_most));
    const double shortfall = attainable + 1, must = shortfall * (missing + 1);
    // The simplex multiplies its dearest arc by the number of nodes; the objective adds all musts up.
    const double nodes = 3.0 * static_cast<double>(problem.most.size()) + 1000;
    return must * price_scale * (musts + nodes) < most;
}

std::int64_t worth(const Candidate& candidate, const ChoiceWeights& weights) {
    return candidate.value + (candidate.must ? weights.must : 0);
}

}  // namespace gyoryu::engine
