#include "engine/schedule/attempt.h"

namespace gyoryu::engine {

Attempt::Attempt(const Compiled& compiled, Goal goal, const SatSettings& settings)
    : c_(compiled),
      goal_(std::move(goal)),
      solver_(settings),
      encoding_(c_, solver_, SatEncoding::Use::goal, goal_.unbroken) {
    const auto levels = levels_of(c_.problem.objective);
    for (std::size_t i = 0; i < goal_.values.size() && possible_; ++i) {
        const auto chains = level_penalties(c_, solver_, encoding_, levels[i], goal_.all_placed);
        possible_ = chains && hold_level(solver_, *chains, goal_.values[i]);
    }
}

bool Attempt::tighten(std::int64_t value) {
    const auto levels = levels_of(c_.problem.objective);
    const auto chains = level_penalties(c_, solver_, encoding_, levels[goal_.values.size() - 1], goal_.all_placed);
    goal_.values.back() = value;
    return chains && hold_level(solver_, *chains, value);
}

void Attempt::give_up_when(std::function<bool()> question) {
    question_ = question;
    solver_.give_up_when(std::move(question));
}

SatAnswer Attempt::run(std::uint64_t work_most, const std::stop_token& stop) {
    return solver_.solve({}, solver_.conflicts_for(work_most), stop);
}

}  // namespace gyoryu::engine
