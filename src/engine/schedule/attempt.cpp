#include "engine/schedule/attempt.h"

#include <algorithm>

namespace gyoryu::engine {

Attempt::Attempt(const Compiled& compiled, Goal goal, const SatSettings& settings)
    : c_(compiled),
      goal_(std::move(goal)),
      solver_(settings),
      encoding_(c_, solver_, SatEncoding::Use::goal, shares() ? std::vector<ParticipantIndex>{} : goal_.unbroken) {
    if (shares()) {
        solver_.share_variables();
        keep_unbroken();
    }
    const auto levels = levels_of(c_.problem.objective);
    for (std::size_t i = 0; i < goal_.values.size() && possible_; ++i) {
        const auto chains = level_penalties(c_, solver_, encoding_, levels[i], goal_.all_placed);
        possible_ = chains && hold_level(solver_, *chains, goal_.values[i]);
    }
}

bool Attempt::looks_for(const Goal& goal) const {
    return goal_.values == goal.values && goal_.all_placed == goal.all_placed &&
           (goal_.unbroken.empty() || goal_.unbroken == goal.unbroken);
}

/// In the words of those who may have breaks.
void Attempt::keep_unbroken() {
    for (const ParticipantIndex p : goal_.unbroken) {
        if (!encoding_.breaks_of(p).empty()) solver_.clause({-encoding_.breaks_of(p)[0]});
    }
}

std::vector<std::vector<Literal>> Attempt::told() {
    return shares() ? solver_.told() : std::vector<std::vector<Literal>>{};
}

/// Of the same levels, the last one being no more for the other. Who has no break at the lower of two values is said
/// only there, and no timetable of that value is lost by it.
bool Attempt::can_tell(const Attempt& other) const {
    const Goal &own = goal_, &its = other.goal_;
    return shares() && other.shares() && own.all_placed == its.all_placed && own.values.size() == its.values.size() &&
           std::equal(own.values.begin(), own.values.end() - 1, its.values.begin()) &&
           own.values.back() >= its.values.back();
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
