#include "engine/schedule/run.h"

#include "engine/rules/measured_rule.h"
#include "engine/schedule/placement_bound.h"
#include "engine/schedule/priced_bound.h"
#include "engine/schedule/quick_bound.h"
#include "engine/schedule/shorter_ways.h"
#include "engine/schedule/table_assignment.h"
#include "engine/schedule/two_sides.h"

#include <algorithm>
#include <thread>

namespace gyoryu::engine {

namespace {

constexpr std::uint64_t first_cycle = 20'000;
constexpr std::uint64_t second_cycle = 60'000;
/// Of a round with a proof, for each thread. Short, so that nobody waits long for another's news.
constexpr std::uint64_t first_share = 200'000;
constexpr std::uint64_t share_most = 400'000;
/// Moves: large events cool for long.
constexpr std::uint64_t cycle_most = 4'000'000;
constexpr std::uint64_t cycle_a_meeting_most = 500;
constexpr std::uint64_t first_cycle_a_meeting = 10;
/// Of large events, by each thread: few at first, so that something good is there soon.
constexpr int first_passes = 2;
constexpr int more_passes = 5;
constexpr int passes_most = 12;
/// Work of a pass, for each meeting; about as long.
constexpr std::uint64_t pass_work = 5;
/// Breaks by which prices may raise the bound while no timetable is known.
constexpr std::int64_t hoped_for = 8;
/// Possible starts beyond which clauses take too long; of plain events of two sides, which have a search of their own,
/// sooner.
constexpr std::int64_t prover_starts_most = 12'000;
constexpr std::int64_t prover_starts_of_plain_most = 7'000;

bool within_reach(const Compiled& c) {
    std::int64_t starts = 0;
    for (const SlotSet& domain : c.starts) starts += domain.count();
    if (starts <= prover_starts_of_plain_most) return true;
    return starts <= prover_starts_most && !(PlainDay::fits(c) && two_sides(c).everywhere());
}

}  // namespace

Run::Run(const Compiled& compiled, const Limits& limits, std::stop_token stop, Observer& observer)
    : c_(compiled), limits_(limits), stop_(std::move(stop)), observer_(observer) {
    within_reach_ = within_reach(c_);
    // One thread is the prover's, where there is one.
    const int searches = std::max(1, limits.threads - (within_reach_ ? 1 : 0));
    for (int i = 0; i < searches; ++i) {
        searches_.push_back(std::make_unique<LocalSearch>(c_, limits.seed + static_cast<std::uint64_t>(i) * 1'000'003));
    }
    const auto meetings = static_cast<std::uint64_t>(c_.meeting_count());
    cycle_ = within_reach_ ? first_cycle : std::max(first_cycle, first_cycle_a_meeting * meetings);
    share_ = first_share;
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
    if (within_reach_ || !begin_plain()) {
        searches_[0]->construct();
        for (std::size_t i = 1; within_reach_ && i < searches_.size(); ++i) searches_[i]->construct();
        if (!within_reach_) searches_[0]->complete(stop_);
    }
    exchange();
    bound_[RuleKey::unscheduled] = fewest_unscheduled(c_);
    breaks_if_all_placed_ = fewest_breaks_together(c_);
    others_if_all_placed_ = least_of_others(c_);
    all_must_ = std::ranges::all_of(c_.must, [](char must) { return must != 0; });
    if (all_must_ && breaks_if_all_placed_ < 0) prover_state_ = Prover::State::infeasible;
    observer_.bound(bound_, work_);
    improve_bound();
}

/// The first round is short and without a proof, for what is easy; then they grow, for cooling slowly and for deep
/// proofs.
void Run::round() {
    if (!plain_.empty()) return plain_round();
    if (!within_reach_ && sweep()) return;
    const bool first = cycle_ended_ == 0 && cycle_done_ == 0;
    const bool proving = within_reach_ && !first && prover_state_ == Prover::State::working;
    if (!first) bound_by_numbers();
    if (proving && bound_by_prices()) return;
    Share round{std::min(cycle_ - cycle_done_, std::max<std::uint64_t>(1, work_left() / searches_.size())), 0, 0, 0, 0};
    if (proving) share_proving(round);
    spend(round);
    exchange();
    count_cycle(round.moves);
    if (proving) share_ = std::min(share_ * 2, share_most);
    observer_.progress(work_);
}

/// Each cycle is twice as long as the one before.
void Run::count_cycle(std::uint64_t moves) {
    cycle_done_ += moves;
    if (cycle_done_ < cycle_) return;
    const auto meetings = static_cast<std::uint64_t>(c_.meeting_count());
    cycle_ = std::clamp(cycle_ * 2, second_cycle, std::max(cycle_most, cycle_a_meeting_most * meetings));
    cycle_done_ = 0;
    ++cycle_ended_;
}

/// False when enough was swept, or no work is left for it.
bool Run::sweep() {
    const int passes = swept_ == 0 ? first_passes : more_passes;
    const std::uint64_t work = searches_.size() * passes * pass_work * static_cast<std::uint64_t>(c_.meeting_count());
    if (swept_ >= passes_most || work > work_left()) return false;
    {
        std::vector<std::jthread> threads;
        for (const auto& search : searches_) threads.emplace_back([&] { search->sweep(passes, stop_); });
    }
    swept_ += passes;
    work_ += work;
    line_.start();
    exchange();
    observer_.progress(work_);
    return true;
}

/// Slower than the quick bounds, so only where those leave something open.
void Run::bound_by_numbers() {
    if (numbers_counted_ || (found_ && objective_[RuleKey::unscheduled] == bound_[RuleKey::unscheduled])) return;
    numbers_counted_ = true;
    const auto fewest = fewest_unscheduled_by_numbers(c_);
    if (!fewest || *fewest <= bound_[RuleKey::unscheduled]) return;
    bound_[RuleKey::unscheduled] = *fewest;
    observer_.bound(bound_, work_);
}

/// True when it settles the question. Also slower, but soon over where nothing crowds.
bool Run::bound_by_prices() {
    if (priced_ || breaks_if_all_placed_ < 0 || !c_.weighs(RuleKey::breaks) || !PricedBound::knows(c_)) return false;
    priced_ = true;
    const bool complete = found_ && objective_[RuleKey::unscheduled] == 0;
    PricedBound bound(c_);
    bound.raise(complete ? objective_[RuleKey::breaks] : breaks_if_all_placed_ + hoped_for);
    breaks_if_all_placed_ = std::max(breaks_if_all_placed_, bound.breaks());
    improve_bound();
    return proven();
}

void Run::spend(Share round) {
    line_.start();
    aim();
    proved_before_ = prover_ ? prover_->work() : 0;
    between_.begin_round();
    near_.begin_round();
    at_bound_.begin_round();
    // After its thread's search, so what that spent counts; the try at the bound after the proof.
    const auto search = [&](std::size_t i) {
        searches_[i]->run(round.moves, cycle_, stop_, line_, static_cast<int>(i));
        if (i > 0) return;
        pursue(between_, round.between, round.moves, between_worker());
        pursue(near_, round.near, round.moves + between_.work(), near_worker());
    };
    const auto proof = [&] {
        prove(round.proof);
        pursue(at_bound_, round.at_bound, proof_work(), at_bound_worker());
    };
    if (limits_.threads <= 1) {
        search(0);
        if (line_.crossed()) round.proof = round.at_bound = 0;
        proof();
    } else {
        std::vector<std::jthread> threads;
        for (std::size_t i = 0; i < searches_.size(); ++i) threads.emplace_back(search, i);
        proof();
    }
    count_work(round);
}

void Run::prove(std::uint64_t work) {
    if (work == 0) return;
    if (prover_ == nullptr) prover_ = std::make_unique<Prover>(c_, std::max<std::int64_t>(0, breaks_if_all_placed_));
    prover_->give_up_when([this] { return line_.passed(proof_work(), prover_worker()); });
    const auto state = prover_->run(work, stop_);
    if (line_.passed(proof_work(), prover_worker())) return;
    prover_state_ = state;
    if (state == Prover::State::all_proven || state == Prover::State::infeasible) {
        line_.cross(proof_work(), prover_worker());
    }
}

/// Who was ended by another's crossing counts as far as it had to go, not as far as it happened to come.
void Run::count_work(const Share& round) {
    const std::uint64_t end = line_.crossed() ? line_.work() : ~std::uint64_t{0};
    work_ += searches_.size() * std::min(round.moves, end);
    if (round.proof > 0) work_ += std::min(proof_work(), end);
    for (const Trial* trial : {&between_, &near_, &at_bound_}) {
        work_ += std::min(trial->work(), end > trial->after ? end - trial->after : 0);
    }
}

/// The searches may stop at what is proven to be the best, where they themselves count every rule of the objective.
void Run::aim() {
    if (!all_counted()) return;
    std::vector<std::int64_t> rank = level_values(c_.problem.objective, bound_);
    rank.insert(rank.begin(), {0, 0});
    for (const auto& search : searches_) search->aim_at(rank);
}

/// After a crossing only the winner's result is taken: how far the others came depends on speed.
void Run::exchange() {
    for (std::size_t i = 0; i < searches_.size(); ++i) {
        if (counts(static_cast<int>(i)) && searches_[i]->best_valid()) {
            consider(searches_[i]->best(), searches_[i]->best_rank());
        }
    }
    if (prover_ != nullptr && prover_->has_choices() && counts(prover_worker())) {
        if (const auto rank = searches_[0]->rank_of(prover_->choices())) consider(prover_->choices(), *rank);
        searches_[0]->offer(best_);
    }
    take(between_, between_worker());
    take(near_, near_worker());
    take(at_bound_, at_bound_worker());
    share_what_was_learned();
    if (prover_ != nullptr && found_ && prover_state_ == Prover::State::working) {
        prover_->learn(objective_);
        if (near_bound()) prover_->prefer(best_);
    }
    // Large events have no time to be searched from several sides.
    for (const auto& search : searches_) {
        if (!within_reach_ && found_ && best_rank_ < search->best_rank()) search->offer(best_);
    }
    improve_bound();
}

std::int64_t Run::distance_to_bound() const {
    const auto found = level_values(c_.problem.objective, objective_);
    const auto least = level_values(c_.problem.objective, bound_);
    std::int64_t distance = 0;
    for (std::size_t i = 0; i < found.size() && distance == 0; ++i) distance = found[i] - least[i];
    return distance;
}

void Run::consider(const std::vector<Choice>& choices, const std::vector<std::int64_t>& rank) {
    if (found_ && rank >= best_rank_) return;
    Timetable timetable = assign_tables(c_, choices);
    if (!all_counted()) timetable = with_shorter_ways(c_, timetable);
    const Score score = score_of(c_.problem, timetable);
    // The rank knows nothing of single tables where there are many of them.
    if (found_ && compare(c_.problem.objective, score, objective_) >= 0) return;
    found_ = true;
    best_rank_ = rank;
    best_ = choices;
    timetable_ = std::move(timetable);
    objective_ = score;
    observer_.incumbent(timetable_, objective_, work_);
}

bool Run::all_counted() const {
    return std::ranges::all_of(c_.problem.objective,
                               [this](const ObjectiveTerm& term) { return c_.counted(term.rule); });
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
    if (all_must_ || (all_first && found_ && objective_[RuleKey::unscheduled] == 0)) {
        bound_[RuleKey::breaks] = std::max(bound_[RuleKey::breaks], breaks_if_all_placed_);
        raise_others();
    }
    if (!(before == bound_)) observer_.bound(bound_, work_);
}

void Run::raise_others() {
    for (std::size_t i = 0; i < bound_.penalty.size(); ++i) {
        bound_.penalty[i] = std::max(bound_.penalty[i], others_if_all_placed_.penalty[i]);
    }
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
