#include "engine/model/score.h"

#include <map>

namespace gyoryu::engine {

std::vector<std::int64_t> level_values(std::span<const ObjectiveTerm> objective, const Score& score) {
    std::map<int, std::int64_t> sums;
    for (const ObjectiveTerm& term : objective) sums[term.level] += term.weight * score[term.rule];
    std::vector<std::int64_t> values;
    for (const auto& [level, sum] : sums) values.push_back(sum);
    return values;
}

std::strong_ordering compare(std::span<const ObjectiveTerm> objective, const Score& a, const Score& b) {
    return level_values(objective, a) <=> level_values(objective, b);
}

}  // namespace gyoryu::engine
