#include "engine/schedule/prover.h"

#include "engine/schedule/level_penalties.h"
#include "engine/schedule/sat_choice.h"

#include <algorithm>

namespace gyoryu::engine {

Prover::Prover(const Compiled& compiled, std::int64_t least_breaks)
    : c_(compiled), solver_(settings_for_proof(compiled)), least_breaks_(least_breaks) {
    levels_ = levels_of(c_.problem.objective);
    encoding_ = std::make_unique<SatEncoding>(c_, solver_, SatEncoding::Use::cores);
    all_placed_ = std::ranges::all_of(c_.must, [](char must) { return must != 0; });
}

Prover::~Prover() = default;

/// Makes the next level's penalties; false when clauses do not know one of its rules.
bool Prover::open_level() {
    auto chains = level_penalties(c_, solver_, *encoding_, levels_[level_], all_placed_);
    if (!chains) return false;
    guide_ = std::make_unique<CoreGuided>(solver_, std::move(*chains));
    raised_ = std::max(raised_, proven_elsewhere());
    began_at_ = level_bound();
    state_bound();
    return true;
}

/// Of this level.
std::int64_t Prover::proven_elsewhere() const {
    std::int64_t least = 0;
    for (const ObjectiveTerm& term : levels_[level_]) {
        if (all_placed_ && term.rule == RuleKey::breaks) least += term.weight * least_breaks_;
    }
    return least;
}

/// With one rule on the level its bound is the level's; with several only the sum is bounded.
void Prover::state_bound() {
    if (guide_ == nullptr || levels_[level_].size() != 1) return;
    const ObjectiveTerm& term = levels_[level_][0];
    bound_[term.rule] = std::max(bound_[term.rule], (level_bound() + term.weight - 1) / term.weight);
}

void Prover::close_level(std::int64_t value) {
    state_bound();
    if (levels_[level_].size() == 1 && levels_[level_][0].rule == RuleKey::unscheduled && value == 0) {
        all_placed_ = true;
    }
    values_.push_back(value);
    if (value == guide_->bound()) guide_->harden();
    guide_.reset();
    raised_ = 0;
    ++level_;
}

bool Prover::hold(std::int64_t value) {
    const auto chains = level_penalties(c_, solver_, *encoding_, levels_[level_], all_placed_);
    return chains && hold_level(solver_, *chains, value);
}

void Prover::learn(const Score& score) {
    while (level_ < levels_.size()) {
        if (guide_ == nullptr && !open_level()) return;
        std::int64_t value = 0;
        for (const ObjectiveTerm& term : levels_[level_]) value += term.weight * score[term.rule];
        if (value > level_bound()) return;
        // Where others raised the bound, this prover's own sum does not keep later levels to it.
        if (value > guide_->bound() && level_ + 1 < levels_.size() && !hold(value)) return;
        for (const ObjectiveTerm& term : levels_[level_]) bound_[term.rule] = score[term.rule];
        close_level(value);
    }
}

std::int64_t Prover::level_bound() const { return std::max(guide_->bound(), raised_); }

std::optional<Goal> Prover::goal() const {
    if (guide_ == nullptr) return std::nullopt;
    Goal goal{values_, all_placed_, {}};
    goal.values.push_back(level_bound());
    if (guide_->bound() < level_bound()) return goal;
    for (ParticipantIndex p = 0; p < c_.participant_count(); ++p) {
        const auto& gaps = encoding_->gaps_of(p);
        const auto must_not = [this](Literal gap) { return guide_->must_not(gap); };
        if (!gaps.empty() && std::ranges::all_of(gaps, must_not)) goal.unbroken.push_back(p);
    }
    return goal;
}

void Prover::exclude(const Goal& goal) {
    if (guide_ == nullptr || goal.values.size() != values_.size() + 1) return;
    raised_ = std::max(raised_, goal.values.back() + 1);
    state_bound();
}

Prover::State Prover::run(std::uint64_t work_most, const std::stop_token& stop) {
    const std::uint64_t conflicts_most = solver_.conflicts_for(work_most);
    const std::uint64_t end = conflicts_most == 0 ? 0 : solver_.conflicts() + conflicts_most;
    while (level_ < levels_.size()) {
        if (guide_ == nullptr && !open_level()) return State::out_of_reach;
        const std::uint64_t left = end == 0 ? 0 : end > solver_.conflicts() ? end - solver_.conflicts() : 1;
        const auto step = guide_->run(left, stop);
        state_bound();
        if (step == CoreGuided::Step::infeasible) return State::infeasible;
        if (step == CoreGuided::Step::undecided) return State::working;
        choices_ = encoding_->choices();
        close_level(guide_->bound());
    }
    return State::all_proven;
}

}  // namespace gyoryu::engine
