#include "engine/schedule/run.h"

#include "engine/rules/measured_rule.h"
#include "engine/schedule/quick_bound.h"
#include "engine/schedule/table_assignment.h"

#include <algorithm>
#include <thread>

namespace gyoryu::engine {

namespace {

constexpr std::uint64_t first_moves = 10'000;
constexpr std::uint64_t first_conflicts = 1'000;
constexpr std::uint64_t moves_most = 2'000'000;
constexpr std::uint64_t conflicts_most = 40'000;
/// Possible starts beyond which clauses take too long.
constexpr std::int64_t prover_starts_most = 12'000;

bool within_reach(const Compiled& c) {
    std::int64_t starts = 0;
    for (const SlotSet& domain : c.starts) starts += domain.count();
    return starts <= prover_starts_most;
}

}  // namespace

Run::Run(const Compiled& compiled, const Limits& limits, std::stop_token stop, Observer& observer)
    : c_(compiled), limits_(limits), stop_(std::move(stop)), observer_(observer) {
    const int searches = std::max(1, limits.threads - 1);
    for (int i = 0; i < searches; ++i) {
        searches_.push_back(std::make_unique<LocalSearch>(c_, limits.seed + static_cast<std::uint64_t>(i) * 1'000'003));
    }
    moves_ = first_moves;
    conflicts_ = first_conflicts;
}

std::uint64_t Run::work() const {
    std::uint64_t sum = prover_ ? prover_->work() * conflict_work : 0;
    for (const auto& search : searches_) sum += search->work();
    return sum;
}

std::uint64_t Run::work_left() const {
    if (limits_.work_most == 0) return ~std::uint64_t{0};
    return limits_.work_most > work() ? limits_.work_most - work() : 0;
}

bool Run::over() const {
    return stop_.stop_requested() || work_left() == 0 || proven() || prover_state_ == Prover::State::infeasible;
}

void Run::begin() {
    bound_[RuleKey::unscheduled] = fewest_unscheduled(c_);
    breaks_if_all_placed_ = fewest_breaks_together(c_);
    if (std::ranges::all_of(c_.must, [](char must) { return must != 0; })) {
        bound_[RuleKey::breaks] = std::max<std::int64_t>(0, breaks_if_all_placed_);
    }
    for (const auto& search : searches_) search->construct();
    exchange();
    observer_.bound(bound_, work());
}

/// The first of the rounds are short, for what is easy; then longer, for cooling slowly and for deep proofs.
void Run::round() {
    if (prover_ == nullptr && within_reach(c_)) prover_ = std::make_unique<Prover>(c_);
    const bool proving = prover_ != nullptr && prover_state_ == Prover::State::working;
    const std::uint64_t left = work_left();
    const std::uint64_t share = std::max<std::uint64_t>(1, left / (searches_.size() + (proving ? 1 : 0)));
    spend(std::min(moves_, share), proving ? std::clamp<std::uint64_t>(share / conflict_work, 1, conflicts_) : 0);
    exchange();
    ++rounds_;
    moves_ = std::min(moves_ * 3 / 2, moves_most);
    conflicts_ = std::min(conflicts_ * 3 / 2, conflicts_most);
    observer_.progress(work());
}

void Run::spend(std::uint64_t moves, std::uint64_t conflicts) {
    const auto prove = [&] {
        if (conflicts > 0) prover_state_ = prover_->run(conflicts, stop_);
    };
    if (limits_.threads <= 1) {
        searches_[0]->run(moves, stop_);
        return prove();
    }
    std::vector<std::jthread> threads;
    for (const auto& search : searches_) {
        threads.emplace_back([&search, moves, this] { search->run(moves, stop_); });
    }
    prove();
}

void Run::exchange() {
    for (const auto& search : searches_) {
        if (search->best_valid() && (!found_ || search->best_rank() < best_rank_)) {
            best_rank_ = search->best_rank();
            take(search->best());
        }
    }
    if (prover_ != nullptr && !prover_->choices().empty()) {
        searches_[0]->offer(prover_->choices());
        if (searches_[0]->best_valid() && (!found_ || searches_[0]->best_rank() < best_rank_)) {
            best_rank_ = searches_[0]->best_rank();
            take(searches_[0]->best());
        }
    }
    if (prover_ != nullptr && found_ && prover_state_ != Prover::State::infeasible) {
        prover_->learn(objective_);
        prover_->prefer(best_);
    }
    improve_bound();
}

void Run::take(const std::vector<Choice>& choices) {
    found_ = true;
    best_ = choices;
    timetable_ = assign_tables(c_, best_);
    objective_ = score_of(c_.problem, timetable_);
    observer_.incumbent(timetable_, objective_, work());
}

void Run::improve_bound() {
    const Score before = bound_;
    if (prover_ != nullptr) {
        for (std::size_t i = 0; i < bound_.penalty.size(); ++i) {
            bound_.penalty[i] = std::max(bound_.penalty[i], prover_->bound().penalty[i]);
        }
    }
    // Nothing left out is the best there is of the first level, so from then on everyone's whole day counts.
    const auto& objective = c_.problem.objective;
    const auto first = std::ranges::min_element(objective, {}, &ObjectiveTerm::level);
    const bool all_first = first != objective.end() && first->rule == RuleKey::unscheduled &&
                           std::ranges::count(objective, first->level, &ObjectiveTerm::level) == 1;
    if (all_first && found_ && objective_[RuleKey::unscheduled] == 0) {
        bound_[RuleKey::breaks] = std::max(bound_[RuleKey::breaks], breaks_if_all_placed_);
    }
    if (!(before == bound_)) observer_.bound(bound_, work());
}

bool Run::proven() const {
    return found_ && level_values(c_.problem.objective, objective_) == level_values(c_.problem.objective, bound_);
}

Outcome Run::finish() {
    begin();
    while (!over()) round();
    Outcome outcome;
    outcome.work = work();
    outcome.bound = bound_;
    if (prover_state_ == Prover::State::infeasible) {
        outcome.status = Status::infeasible;
        return outcome;
    }
    if (!found_) return outcome;
    outcome.status = proven() ? Status::optimal : Status::feasible;
    outcome.timetable = timetable_;
    outcome.objective = objective_;
    return outcome;
}

}  // namespace gyoryu::engine
