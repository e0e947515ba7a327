#include "engine/schedule/attempt.h"

#include "engine/schedule/sat_cardinality.h"

#include <algorithm>

namespace gyoryu::engine {

Attempt::Attempt(const Compiled& compiled, Goal goal, const SatSettings& settings)
    : c_(compiled), goal_(std::move(goal)), solver_(settings), encoding_(c_, solver_, false, goal_.unbroken) {
    const auto levels = levels_of(c_.problem.objective);
    for (std::size_t i = 0; i < goal_.values.size() && possible_; ++i) {
        const auto chains = level_penalties(c_, solver_, encoding_, levels[i], goal_.all_placed);
        if (chains) {
            hold(*chains, goal_.values[i]);
        } else {
            possible_ = false;
        }
    }
}

/// The level's sum stays at the value: what is certain is taken off, the rest is counted.
void Attempt::hold(const std::vector<PenaltyChain>& chains, std::int64_t value) {
    std::vector<Literal> counted;
    for (const PenaltyChain& chain : chains) {
        value -= chain.weight * static_cast<std::int64_t>(chain.certain);
        for (std::size_t k = 0; k < chain.certain; ++k) solver_.clause({chain.literals[k]});
        counted.insert(counted.end(), chain.literals.begin() + static_cast<std::ptrdiff_t>(chain.certain),
                       chain.literals.end());
    }
    if (counted.empty()) return;
    if (value < 0) return solver_.clause({-solver_.truth()});
    if (value == 0) {
        for (const Literal literal : counted) solver_.clause({-literal});
        return;
    }
    const std::int64_t weight = chains.front().weight;
    possible_ = std::ranges::all_of(chains, [&](const PenaltyChain& chain) { return chain.weight == weight; });
    if (possible_) at_most(solver_, counted, static_cast<int>(value / weight));
}

SatAnswer Attempt::run(std::uint64_t conflicts_most, const std::stop_token& stop) {
    return solver_.solve({}, conflicts_most, stop);
}

}  // namespace gyoryu::engine
