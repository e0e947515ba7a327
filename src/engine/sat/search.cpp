// The search: propagate, learn, restart, forget, decide.
#include "engine/sat/counting_solver.h"

#include <algorithm>

namespace gyoryu::engine {

namespace {

constexpr std::uint64_t reduce_first = 1000, reduce_step = 300;
/// Learned over so few levels a clause stays, or stays as long as it is used.
constexpr std::uint32_t levels_kept = 2, levels_kept_while_used = 6;
constexpr std::uint64_t conflicts_between_questions = 8;

}  // namespace

SatAnswer CountingSolver::solve(std::span<const Literal> assumptions, std::uint64_t conflicts_most,
                                const std::function<bool()>& give_up) {
    for (const Code code : assumptions_) failed_[code] = 0;
    assumptions_.clear();
    for (const Literal literal : assumptions) assumptions_.push_back(code_of(literal));
    if (links_.changed()) pack_links();
    const SatAnswer answer = possible_ ? search(conflicts_most, give_up) : SatAnswer::unsatisfiable;
    backtrack(0);
    return answer;
}

SatAnswer CountingSolver::search(std::uint64_t conflicts_most, const std::function<bool()>& give_up) {
    const std::uint64_t end = conflicts_most == 0 ? ~std::uint64_t{0} : conflicts_ + conflicts_most;
    while (true) {
        if (!propagate()) {
            ++conflicts_;
            if (level() == 0) {
                possible_ = false;
                return SatAnswer::unsatisfiable;
            }
            phases_.reached(std::span(trail_).first(decided_.back()));
            phases_.count_conflict();
            learn(analyze());
            heap_.decay(settings_.decay / 1000.0);
            if (conflicts_ >= end) return SatAnswer::undecided;
            if (conflicts_ % conflicts_between_questions == 0 && give_up && give_up()) return SatAnswer::undecided;
            continue;
        }
        if (restarts_.due()) backtrack(std::min(level(), static_cast<int>(assumptions_.size())));
        if (conflicts_ >= reduce_at_) {
            reduce();
            const int after = settings_.shorten_after;
            if (after > 0 && reductions_ >= static_cast<std::uint64_t>(after)) shorten();
            if (!possible_) return SatAnswer::unsatisfiable;
        }
        SatAnswer answer{};
        if (!next_decision(answer)) return answer;
    }
}

/// False when there is an answer instead.
bool CountingSolver::next_decision(SatAnswer& answer) {
    while (static_cast<std::size_t>(level()) < assumptions_.size()) {
        const Code wanted = assumptions_[level()];
        if (value_[wanted] == 0) {
            decide(wanted);
            return true;
        }
        if (value_[wanted] < 0) {
            find_failed(wanted);
            answer = SatAnswer::unsatisfiable;
            return false;
        }
        decided_.push_back(static_cast<std::uint32_t>(trail_.size()));
    }
    for (auto variable = heap_.pop(); variable != VariableHeap::none_left; variable = heap_.pop()) {
        if (value_[2 * variable] != 0) continue;
        decide(phases_.choose(variable, restarts_.steady()));
        return true;
    }
    model_ = value_;
    answer = SatAnswer::satisfiable;
    return false;
}

/// Three in four of the learned clauses that are neither short nor in use go: those over many levels first.
void CountingSolver::reduce() {
    ++reductions_;
    reduce_at_ = conflicts_ + reduce_first + reduce_step * reductions_;
    std::vector<ClauseStore::Index> candidates;
    for (auto clause = clauses_.first(); clause != clauses_.end(); clause = clauses_.next(clause)) {
        const Code first = clauses_.literals(clause)[0];
        const Known& known = known_[variable_of(first)];
        const bool reason = value_[first] > 0 && known.reason.kind == Reason::in_clause && known.reason.index == clause;
        if (reason) continue;
        const auto holds = [this](Code literal) {
            return value_[literal] > 0 && known_[variable_of(literal)].level == 0;
        };
        if (std::ranges::any_of(clauses_.literals(clause), holds)) {
            clauses_.drop(clause);
            continue;
        }
        if (!clauses_.learned(clause)) continue;
        const std::uint32_t idle = clauses_.idle(clause)++;
        const std::uint32_t levels = clauses_.levels(clause);
        if (levels <= levels_kept || idle == 0 || (levels <= levels_kept_while_used && idle <= 1)) continue;
        candidates.push_back(clause);
    }
    std::ranges::sort(candidates, [this](auto a, auto b) {
        if (clauses_.levels(a) != clauses_.levels(b)) return clauses_.levels(a) > clauses_.levels(b);
        const auto left = clauses_.literals(a).size(), right = clauses_.literals(b).size();
        return left != right ? left > right : a < b;
    });
    for (std::size_t i = 0; i < candidates.size() * 3 / 4; ++i) clauses_.drop(candidates[i]);
    watch_anew();
}

void CountingSolver::watch_anew() {
    std::vector<ClauseStore::Index> moved;
    clauses_.compact(moved);
    for (const Code literal : trail_) {
        Reason& reason = known_[variable_of(literal)].reason;
        if (reason.kind == Reason::in_clause) reason.index = moved[reason.index];
    }
    watches_.clear();
    pack_links();
    for (auto clause = clauses_.first(); clause != clauses_.end(); clause = clauses_.next(clause)) attach(clause);
}

/// Clauses of two learned since then are links from now on.
void CountingSolver::pack_links() {
    const auto at = links_.pack();
    for (Code code = 0; code < at.size(); ++code) {
        watches_.set_links(code, at[code]);
        watches_.remove(code, [](const Watch& watch) { return watch.clause == clause_of_two; });
    }
}

void CountingSolver::attach(ClauseStore::Index clause) {
    const auto literals = clauses_.literals(clause);
    watches_.add(negation(literals[0]), {clause, literals[1]});
    watches_.add(negation(literals[1]), {clause, literals[0]});
}

void CountingSolver::detach(ClauseStore::Index clause) {
    for (const Code watched : clauses_.literals(clause).first(2)) {
        watches_.remove(negation(watched), [clause](const Watch& watch) { return watch.clause == clause; });
    }
}

}  // namespace gyoryu::engine
