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

std::int64_t worth(const Candidate& candidate, const ChoiceWeights& weights) {
    return candidate.value + (candidate.must ? weights.must : 0);
}

}  // namespace gyoryu::engine
