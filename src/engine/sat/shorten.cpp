// Learned clauses made shorter by propagation (Luo, Li, Xiao, Manyà and Lü 2017).
#include "engine/sat/counting_solver.h"

#include <algorithm>
#include <utility>

namespace gyoryu::engine {

namespace {

constexpr std::uint32_t levels_most = 6;
/// Of what was propagated since the last time, in parts of twenty.
constexpr std::uint64_t parts = 3;

}  // namespace

/// Those learned over few levels and not tried yet, the fewest levels first, until as much is propagated as that is
/// worth. Only without decisions.
void CountingSolver::shorten() {
    backtrack(0);
    std::vector<std::pair<std::uint32_t, ClauseStore::Index>> candidates;  // by levels
    for (auto clause = clauses_.first(); clause != clauses_.end(); clause = clauses_.next(clause)) {
        if (!clauses_.learned(clause) || clauses_.tried(clause)) continue;
        if (clauses_.levels(clause) <= levels_most) candidates.emplace_back(clauses_.levels(clause), clause);
    }
    std::ranges::sort(candidates);
    const std::uint64_t end = propagated_ + (propagated_ - shortened_at_) * parts / 20;
    probing_ = true;
    for (const auto& [levels, clause] : candidates) {
        if (propagated_ >= end || !possible_) break;
        shorten(clause);
    }
    probing_ = false;
    shortened_at_ = propagated_;
}

void CountingSolver::shorten(ClauseStore::Index clause) {
    clauses_.set_tried(clause);
    const std::vector<Code> before(clauses_.literals(clause).begin(), clauses_.literals(clause).end());
    if (std::ranges::any_of(before, [this](Code literal) { return value_[literal] > 0; })) return;
    detach(clause);
    const std::vector<Code> kept = enough_of(before);
    backtrack(0);
    if (kept.size() == before.size()) return attach(clause);
    const auto levels = std::min(clauses_.levels(clause), static_cast<std::uint32_t>(kept.size()) - 1);
    clauses_.drop(clause);
    const auto shorter = clauses_.end();
    keep(kept, levels);
    if (kept.size() > 2) clauses_.set_tried(shorter);
    if (!propagate()) possible_ = false;
}

/// Assumes one literal after the other to be false, those that mattered most first: some follow from the others, and at
/// a conflict, or where one of them must hold, those that it took are a clause.
std::vector<Code> CountingSolver::enough_of(std::vector<Code> literals) {
    std::ranges::sort(literals, [this](Code a, Code b) { return heap_.before(variable_of(a), variable_of(b)); });
    std::vector<Code> kept;
    for (const Code literal : literals) {
        if (value_[literal] < 0) continue;
        if (value_[literal] > 0) {
            kept = decided_for({&literal, 1});
            kept.push_back(literal);
            return kept;
        }
        decide(negation(literal));
        kept.push_back(literal);
        if (!propagate()) return decided_for(conflict_);
    }
    return kept;
}

}  // namespace gyoryu::engine
