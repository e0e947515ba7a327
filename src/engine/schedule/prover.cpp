#include "engine/schedule/prover.h"

#include "engine/schedule/participant_bound.h"
#include "engine/schedule/sat_cardinality.h"

#include <algorithm>
#include <map>

namespace gyoryu::engine {

Prover::Prover(const Compiled& compiled) : c_(compiled) {
    std::map<int, std::vector<ObjectiveTerm>> by_level;
    for (const ObjectiveTerm& term : c_.problem.objective) by_level[term.level].push_back(term);
    for (auto& [level, terms] : by_level) levels_.push_back(std::move(terms));
    encoding_ = std::make_unique<SatEncoding>(c_, solver_, false);
    all_placed_ = std::ranges::all_of(c_.must, [](char must) { return must != 0; });
}

Prover::~Prover() = default;

std::vector<PenaltyChain> Prover::break_chains(std::int64_t weight) {
    std::vector<PenaltyChain> chains;
    for (ParticipantIndex p = 0; p < c_.participant_count(); ++p) {
        PenaltyChain chain{encoding_->breaks_of(p), weight, 0};
        const auto fewest = all_placed_ ? fewest_breaks(c_, p) : std::optional(0);
        if (!fewest || *fewest > static_cast<int>(chain.literals.size())) {
            solver_.clause({-solver_.truth()});
            return {};
        }
        chain.certain = static_cast<std::size_t>(*fewest);
        if (!chain.literals.empty()) chains.push_back(std::move(chain));
    }
    return chains;
}

std::vector<PenaltyChain> Prover::floor_chains(std::int64_t weight) {
    std::vector<PenaltyChain> chains;
    for (const auto& meetings : c_.of_participant) {
        const int due = std::min(c_.problem.meetings_floor, static_cast<int>(meetings.size()));
        if (due == 0) continue;
        std::vector<Literal> left_out;
        for (const MeetingIndex m : meetings) left_out.push_back(-encoding_->placed(m));
        const auto count = count_up(solver_, left_out, static_cast<int>(left_out.size()));
        chains.push_back({{count.end() - due, count.end()}, weight, 0});
    }
    return chains;
}

std::vector<PenaltyChain> Prover::chains_of(const ObjectiveTerm& term) {
    std::vector<PenaltyChain> chains;
    if (term.rule == RuleKey::breaks) return break_chains(term.weight);
    if (term.rule == RuleKey::fairness_floor) return floor_chains(term.weight);
    for (MeetingIndex m = 0; m < c_.meeting_count(); ++m) {
        if (term.rule == RuleKey::unscheduled) {
            if (c_.must[m]) continue;
            chains.push_back({{-encoding_->placed(m)}, term.weight * c_.meeting(m).priority, 0});
        } else if (!c_.problem.earlier.empty() && c_.problem.earlier[m].placed()) {
            const Literal same = encoding_->starts_at(m, c_.problem.earlier[m].slot);
            chains.push_back({{same == 0 ? solver_.truth() : -same}, term.weight, 0});
        }
    }
    return chains;
}

/// Makes the next level's penalties; false when clauses do not know one of its rules.
bool Prover::open_level() {
    std::vector<PenaltyChain> chains;
    for (const ObjectiveTerm& term : levels_[level_]) {
        const bool known = term.rule == RuleKey::unscheduled || term.rule == RuleKey::breaks ||
                           term.rule == RuleKey::fairness_floor || term.rule == RuleKey::distance_from_earlier;
        if (!known) return false;
        for (PenaltyChain& chain : chains_of(term)) chains.push_back(std::move(chain));
    }
    guide_ = std::make_unique<CoreGuided>(solver_, std::move(chains));
    state_bound();
    return true;
}

/// With one rule on the level its bound is the level's; with several only the sum is bounded.
void Prover::state_bound() {
    if (guide_ == nullptr || levels_[level_].size() != 1) return;
    const ObjectiveTerm& term = levels_[level_][0];
    bound_[term.rule] = std::max(bound_[term.rule], (guide_->bound() + term.weight - 1) / term.weight);
}

void Prover::close_level() {
    state_bound();
    if (levels_[level_].size() == 1 && levels_[level_][0].rule == RuleKey::unscheduled && guide_->bound() == 0) {
        all_placed_ = true;
    }
    guide_->harden();
    guide_.reset();
    ++level_;
}

void Prover::prefer(const std::vector<Choice>& choices) {
    for (MeetingIndex m = 0; m < c_.meeting_count(); ++m) {
        if (!choices[m].placed()) continue;
        const Literal literal = encoding_->starts_at(m, choices[m].start);
        if (literal != 0) solver_.prefer(literal);
    }
}

void Prover::learn(const Score& score) {
    while (level_ < levels_.size()) {
        if (guide_ == nullptr && !open_level()) return;
        std::int64_t value = 0;
        for (const ObjectiveTerm& term : levels_[level_]) value += term.weight * score[term.rule];
        if (value > guide_->bound()) return;
        for (const ObjectiveTerm& term : levels_[level_]) bound_[term.rule] = score[term.rule];
        close_level();
    }
}

Prover::State Prover::run(std::uint64_t conflicts_most, const std::stop_token& stop) {
    const std::uint64_t end = conflicts_most == 0 ? 0 : solver_.conflicts() + conflicts_most;
    while (level_ < levels_.size()) {
        if (guide_ == nullptr && !open_level()) return State::out_of_reach;
        const std::uint64_t left = end == 0 ? 0 : end > solver_.conflicts() ? end - solver_.conflicts() : 1;
        const auto step = guide_->run(left, stop);
        state_bound();
        if (step == CoreGuided::Step::infeasible) return State::infeasible;
        if (step == CoreGuided::Step::undecided) return State::working;
        choices_ = encoding_->choices();
        close_level();
    }
    return State::all_proven;
}

}  // namespace gyoryu::engine
