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
    within_reach_ = within_reach(c_);
    moves_ = first_moves;
    conflicts_ = first_conflicts;
}

std::uint64_t Run::work_left() const {
    if (limits_.work_most == 0) return ~std::uint64_t{0};
    return limits_.work_most > work_ ? limits_.work_most - work_ : 0;
}

bool Run::over() const {
    return stop_.stop_requested() || work_left() == 0 || proven() || prover_state_ == Prover::State::infeasible ||
           prover_state_ == Prover::State::all_proven;
}

void Run::begin() {
    bound_[RuleKey::unscheduled] = fewest_unscheduled(c_);
    breaks_if_all_placed_ = fewest_breaks_together(c_);
    if (std::ranges::all_of(c_.must, [](char must) { return must != 0; })) {
        bound_[RuleKey::breaks] = std::max<std::int64_t>(0, breaks_if_all_placed_);
    }
    for (const auto& search : searches_) search->construct();
    exchange();
    observer_.bound(bound_, work_);
}

/// The first of the rounds are short, for what is easy; then longer, for cooling slowly and for deep proofs.
void Run::round() {
    const bool proving = within_reach_ && prover_state_ == Prover::State::working;
    const std::uint64_t left = work_left();
    const std::uint64_t share = std::max<std::uint64_t>(1, left / (searches_.size() + (proving ? 1 : 0)));
    spend(std::min(moves_, share), proving ? std::clamp<std::uint64_t>(share / conflict_work, 1, conflicts_) : 0);
    exchange();
    moves_ = std::min(moves_ * 3 / 2, moves_most);
    conflicts_ = std::min(conflicts_ * 3 / 2, conflicts_most);
    observer_.progress(work_);
}

void Run::spend(std::uint64_t moves, std::uint64_t conflicts) {
    line_.start();
    aim();
    if (limits_.threads <= 1) {
        searches_[0]->run(moves, stop_, line_, 0);
        if (line_.crossed()) conflicts = 0;
        prove(conflicts);
        return count_work(moves, conflicts);
    }
    {
        std::vector<std::jthread> threads;
        for (std::size_t i = 0; i < searches_.size(); ++i) {
            threads.emplace_back(
                [this, moves, i] { searches_[i]->run(moves, stop_, line_, static_cast<int>(i)); });
        }
        prove(conflicts);
    }
    count_work(moves, conflicts);
}

void Run::prove(std::uint64_t conflicts) {
    if (conflicts == 0) return;
    const int worker = static_cast<int>(searches_.size());
    if (prover_ == nullptr) prover_ = std::make_unique<Prover>(c_);
    conflicts_before_ = prover_->conflicts();
    const auto spent = [this] { return (prover_->conflicts() - conflicts_before_) * conflict_work; };
    prover_->give_up_when([this, spent, worker] { return line_.passed(spent(), worker); });
    const auto state = prover_->run(conflicts, stop_);
    if (line_.passed(spent(), worker)) return;
    prover_state_ = state;
    if (state == Prover::State::all_proven || state == Prover::State::infeasible) line_.cross(spent(), worker);
}

/// Who was ended by another's crossing counts as far as it had to go, not as far as it happened to come.
void Run::count_work(std::uint64_t moves, std::uint64_t conflicts) {
    const std::uint64_t end = line_.crossed() ? line_.work() : ~std::uint64_t{0};
    work_ += searches_.size() * std::min(moves, end);
    if (conflicts > 0) work_ += std::min((prover_->conflicts() - conflicts_before_) * conflict_work, end);
}

/// The searches may stop at what is proven to be the best, where they themselves count every rule of the objective.
void Run::aim() {
    if (!std::ranges::all_of(c_.problem.objective, counted_by_search, &ObjectiveTerm::rule)) return;
    std::vector<std::int64_t> rank = level_values(c_.problem.objective, bound_);
    rank.insert(rank.begin(), {0, 0});
    for (const auto& search : searches_) search->aim_at(rank);
}

/// After a crossing only the winner's result is taken: how far the others came depends on speed.
void Run::exchange() {
    const auto counts = [this](std::size_t worker) {
        return !line_.crossed() || line_.winner() == static_cast<int>(worker);
    };
    for (std::size_t i = 0; i < searches_.size(); ++i) {
        if (counts(i) && searches_[i]->best_valid()) consider(searches_[i]->best(), searches_[i]->best_rank());
    }
    if (prover_ != nullptr && prover_->has_choices() && counts(searches_.size())) {
        if (const auto rank = searches_[0]->rank_of(prover_->choices())) consider(prover_->choices(), *rank);
        searches_[0]->offer(best_);
    }
    if (prover_ != nullptr && found_ && prover_state_ == Prover::State::working) {
        prover_->learn(objective_);
        prover_->prefer(best_);
    }
    improve_bound();
}

void Run::consider(const std::vector<Choice>& choices, const std::vector<std::int64_t>& rank) {
    if (found_ && rank >= best_rank_) return;
    best_rank_ = rank;
    take(choices);
}

void Run::take(const std::vector<Choice>& choices) {
    found_ = true;
    best_ = choices;
    timetable_ = assign_tables(c_, best_);
    objective_ = score_of(c_.problem, timetable_);
    observer_.incumbent(timetable_, objective_, work_);
}

void Run::improve_bound() {
    const Score before = bound_;
    if (prover_ != nullptr) {
        for (std::size_t i = 0; i < bound_.penalty.size(); ++i) {
            bound_.penalty[i] = std::max(bound_.penalty[i], prover_->bound().penalty[i]);
        }
    }
    if (prover_state_ == Prover::State::all_proven) {
        for (const ObjectiveTerm& term : c_.problem.objective) bound_[term.rule] = objective_[term.rule];
    }
    // Nothing left out is the best there is of the first level, so from then on everyone's whole day counts.
    const auto& objective = c_.problem.objective;
    const auto first = std::ranges::min_element(objective, {}, &ObjectiveTerm::level);
    const bool all_first = first != objective.end() && first->rule == RuleKey::unscheduled &&
                           std::ranges::count(objective, first->level, &ObjectiveTerm::level) == 1;
    if (all_first && found_ && objective_[RuleKey::unscheduled] == 0) {
        bound_[RuleKey::breaks] = std::max(bound_[RuleKey::breaks], breaks_if_all_placed_);
    }
    if (!(before == bound_)) observer_.bound(bound_, work_);
}

bool Run::proven() const {
    return found_ && level_values(c_.problem.objective, objective_) == level_values(c_.problem.objective, bound_);
}

Outcome Run::finish() {
    begin();
    while (!over()) round();
    Outcome outcome;
    outcome.work = work_;
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
