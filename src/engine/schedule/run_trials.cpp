// The run's tries at one goal each: at the bound, and between the bound and the best found.
#include "engine/schedule/near_attempt.h"
#include "engine/schedule/run.h"
#include "engine/schedule/sat_choice.h"

#include <algorithm>
#include <numeric>

namespace gyoryu::engine {

namespace {

/// Work of a try, at first. Of the tries in turn some find a timetable with as much, others not with ten times.
constexpr std::uint64_t first_try = 1'200'000;
constexpr int tries_in_turn = 4;
/// Work after which little is hoped of the cores of a proof whose bound stands still.
constexpr std::uint64_t before_refuting = 200'000;

}  // namespace

void Run::Trial::begin_round() {
    before = attempt ? attempt->work() : 0;
    after = 0;
    answer = SatAnswer::undecided;
}

std::uint64_t Run::Trial::work() const { return attempt ? attempt->work() - before : 0; }

std::uint64_t Run::proof_work() const { return prover_ ? prover_->work() - proved_before_ : 0; }

/// While the bound rises the proof from below goes on; once it stands still, nearly all goes into the try at the bound.
void Run::share_proving(Share& round) {
    const auto goal = prover_ ? prover_->goal() : std::nullopt;
    const bool still = goal && goal_before_ && goal_before_->values == goal->values;
    const bool first = !goal_before_;
    goal_before_ = goal;
    if (!still) {
        rose_ = goal && prover_->raised();
        stands_since_ = prover_ ? prover_->work() : 0;
    }
    const bool between = goal && (still || first) && try_between();
    const bool at_bound = still && stood_long() && try_at_bound();
    const std::uint64_t threads = searches_.size() + 1;
    const std::uint64_t share = std::max<std::uint64_t>(1, std::min(share_, work_left() / threads));
    const bool near = goal && try_near();
    round.moves = std::min(round.moves, between || near ? (share + 3) / 4 : share);
    const std::uint64_t rest = share - share / 4;
    if (near) round.near = between ? near_part(rest) : rest;
    if (between) round.between = rest - round.near;
    if (at_bound) round.at_bound = share - share / 8;
    round.proof = std::max<std::uint64_t>(1, share - round.at_bound);
}

/// Of the work for looks around the best found and for tries at a goal.
std::uint64_t Run::near_part(std::uint64_t work) const {
    // Where the days are runs, the first try mostly finds the best there is.
    if (tries_ <= 1 && in_runs(c_, *goal_before_)) return work / 4;
    return near_bound() || rose_ ? work / 2 : work - work / 8;
}

std::uint64_t Run::stood() const { return prover_->work() - stands_since_; }

bool Run::stood_long() const { return stood() >= before_refuting; }

/// What the best timetable found has on the level in work; empty when it has not reached the levels before.
std::optional<std::int64_t> Run::found_on_level() const {
    if (!found_) return std::nullopt;
    const auto found = level_values(c_.problem.objective, objective_);
    const std::size_t level = goal_before_->values.size() - 1;
    if (!std::equal(goal_before_->values.begin(), goal_before_->values.end() - 1, found.begin())) return std::nullopt;
    return found[level];
}

/// The goal that is as good as the value on the level in work.
Goal Run::goal_at(std::int64_t value) const {
    Goal goal = *goal_before_;
    if (value > goal.values.back()) goal.unbroken.clear();
    goal.values.back() = value;
    return goal;
}

/// At the bound, now and then just above it or half way to the best found. It starts anew often, since the time a
/// solver takes to find a timetable varies much more than what it learns on the way is worth. Where cores raised the
/// bound, the try at the bound likely refutes it, so this one is just above, and tells it what it learns.
bool Run::try_between() {
    const std::int64_t least = goal_before_->values.back();
    const std::int64_t most = std::max(least, found_on_level().value_or(least) - 1);
    auto& attempt = between_.attempt;
    std::int64_t value = least;
    const std::int64_t tried = attempt ? attempt->goal().values.back() : least;
    const bool above = rose_ && !in_runs(c_, *goal_before_);
    if (attempt == nullptr || !attempt->looks_for(goal_at(tried)) || tried < least || tried > most) {
        try_most_ = above ? 2 * first_try : first_try;
    } else if (attempt->work() < try_most_) {
        return attempt->possible();
    } else if (tries_ % tries_in_turn == 0) {
        try_most_ = try_most_ * 3 / 2;
    }
    ++tries_;
    if (above || tries_ % tries_in_turn == 3) value = std::min(least + 1, most);
    if (!above && tries_ % tries_in_turn == 0) value = std::midpoint(most, least);
    const Goal goal = goal_at(value);
    attempt =
        std::make_unique<Attempt>(c_, goal, above ? settings_for_near(tries_) : settings_for_try(c_, goal, tries_));
    if (found_ && (value > least || (tries_ % 2 == 0 && near_bound()))) attempt->prefer(best_);
    return attempt->possible();
}

/// Around the best found, whoever found it, for as long as it can be better.
bool Run::try_near() {
    const auto found = found_on_level();
    const std::int64_t least = goal_before_->values.back();
    if (!found || *found <= least) return false;
    Goal goal = goal_at(*found - 1);
    goal.unbroken.clear();
    auto& attempt = near_.attempt;
    if (attempt == nullptr || !attempt->go_on_from(best_, goal)) {
        attempt = std::make_unique<NearAttempt>(c_, goal, least, best_, settings_for_near(++nears_));
    }
    return attempt->possible();
}

/// Clauses that have no solution are refuted much sooner by a solver that is told the goal than from below. It is kept
/// as long as the bound stands: what it learned is the proof.
bool Run::try_at_bound() {
    auto& attempt = at_bound_.attempt;
    if (attempt == nullptr || attempt->goal().values != goal_before_->values) {
        attempt = std::make_unique<Attempt>(c_, *goal_before_, settings_for_refuting(c_, *goal_before_, rose_));
    }
    return attempt->possible();
}

/// `before` is the work that its thread did in this round already.
void Run::pursue(Trial& trial, std::uint64_t work, std::uint64_t before, int worker) {
    const auto spent = [&trial, before] { return before + trial.work(); };
    if (work == 0 || line_.passed(spent(), worker)) return;
    trial.after = before;
    trial.attempt->give_up_when([this, spent, worker] { return line_.passed(spent(), worker); });
    const SatAnswer answer = trial.attempt->run(work, stop_);
    if (line_.passed(spent(), worker)) return;
    trial.answer = answer;
    // Of the last level nothing is left to prove: the bound is found, or what is one better than the best is refuted.
    if (static_cast<int>(trial.attempt->goal().values.size()) != prover_->levels()) return;
    const bool found = answer == SatAnswer::satisfiable;
    const std::int64_t value = found ? trial.attempt->reached() : trial.attempt->goal().values.back();
    if ((found && value == goal_before_->values.back()) ||
        (answer == SatAnswer::unsatisfiable && found_on_level() == value + 1)) {
        line_.cross(spent(), worker);
    }
}

void Run::take(const Trial& trial, int worker) {
    if (!counts(worker)) return;
    if (trial.answer == SatAnswer::satisfiable) {
        const auto choices = trial.attempt->choices();
        if (const auto rank = searches_[0]->rank_of(choices)) consider(choices, *rank);
        searches_[0]->offer(best_);
    }
    if (trial.answer == SatAnswer::unsatisfiable) prover_->exclude(trial.attempt->goal());
}

/// In a fixed order, and only where all did what they had to: so it does not depend on speed.
void Run::share_what_was_learned() {
    if (line_.crossed()) return;
    const auto all = {&between_, &near_, &at_bound_};
    for (Trial* from : all) {
        if (!from->attempt) continue;
        const auto told = from->attempt->told();
        for (Trial* to : all) {
            if (to != from && to->attempt && from->attempt->can_tell(*to->attempt)) to->attempt->hear(told);
        }
    }
}

}  // namespace gyoryu::engine
