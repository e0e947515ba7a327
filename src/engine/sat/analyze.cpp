// What a conflict teaches.
#include "engine/sat/counting_solver.h"

#include <algorithm>

namespace gyoryu::engine {

namespace {

constexpr int depth_most = 300;

}  // namespace

void CountingSolver::explain(Code literal, std::vector<Code>& out) {
    const Known& known = known_[variable_of(literal)];
    if (known.reason.kind == Reason::other) {
        out.push_back(negation(known.reason.index));
    } else if (known.reason.kind == Reason::in_clause) {
        const auto literals = clauses_.literals(known.reason.index);
        out.insert(out.end(), literals.begin() + 1, literals.end());
    } else if (known.reason.kind == Reason::in_count) {
        const Count& count = counts_[known.reason.index];
        explain_count(count, known.place, count.most, out);
    }
}

void CountingSolver::explain_count(const Count& count, std::uint32_t before, int enough, std::vector<Code>& out) const {
    for (const Code literal : count.literals) {
        if (enough == 0) return;
        if (value_[literal] > 0 && known_[variable_of(literal)].place < before) {
            out.push_back(negation(literal));
            --enough;
        }
    }
}

void CountingSolver::mark(Code literal, int& open) {
    const std::uint32_t variable = variable_of(literal);
    if (seen_[variable] != 0 || known_[variable].level == 0) return;
    seen_[variable] = 1;
    touched_.push_back(variable);
    heap_.bump(variable);
    if (known_[variable].level == level()) {
        ++open;
    } else {
        learned_.push_back(literal);
    }
}

/// To the first unique implication point; `learned_` is the clause, the literal that will follow first. Returns the
/// level to go back to.
int CountingSolver::analyze() {
    learned_.assign(1, 0);
    int open = 0;
    for (const Code literal : conflict_) mark(literal, open);
    std::size_t place = trail_.size();
    while (true) {
        do --place;
        while (seen_[variable_of(trail_[place])] == 0);
        const Code literal = trail_[place];
        seen_[variable_of(literal)] = 0;
        if (--open == 0) {
            learned_[0] = negation(literal);
            break;
        }
        const Reason& reason = known_[variable_of(literal)].reason;
        if (reason.kind == Reason::in_clause && clauses_.learned(reason.index)) used(reason.index);
        reasons_.clear();
        explain(literal, reasons_);
        for (const Code because : reasons_) mark(because, open);
    }
    minimise();
    for (const std::uint32_t variable : touched_) seen_[variable] = 0;
    touched_.clear();
    if (learned_.size() == 1) return 0;
    const auto farthest = std::ranges::max_element(learned_.begin() + 1, learned_.end(), {},
                                                   [this](Code literal) { return known_[variable_of(literal)].level; });
    std::swap(*farthest, learned_[1]);
    return known_[variable_of(learned_[1])].level;
}

void CountingSolver::used(ClauseStore::Index clause) {
    clauses_.idle(clause) = 0;
    if (clauses_.levels(clause) <= 2) return;
    const std::uint32_t levels = levels_in(clauses_.literals(clause));
    if (levels < clauses_.levels(clause)) clauses_.set_levels(clause, levels);
}

/// Levels of assumptions do not count: they come back after every restart.
std::uint32_t CountingSolver::levels_in(std::span<const Code> literals) {
    return levels_above(assumptions_.size(), literals);
}

std::uint32_t CountingSolver::levels_above(std::size_t least, std::span<const Code> literals) {
    ++stamp_;
    level_stamp_.resize(std::max<std::size_t>(level_stamp_.size(), decided_.size() + 1));
    std::uint32_t levels = 0;
    for (const Code literal : literals) {
        const auto at = static_cast<std::size_t>(known_[variable_of(literal)].level);
        if (at <= least || level_stamp_[at] == stamp_) continue;
        level_stamp_[at] = stamp_;
        ++levels;
    }
    return levels;
}

/// What follows from the others is left out (Sörensson and Biere 2009).
void CountingSolver::minimise() {
    reasons_.clear();
    levels_in(learned_);
    std::size_t to = 1;
    for (std::size_t i = 1; i < learned_.size(); ++i) {
        if (!redundant(learned_[i], 0)) learned_[to++] = learned_[i];
    }
    learned_.resize(to);
}

/// The literal is false; `reasons_` is a stack.
bool CountingSolver::redundant(Code literal, int depth) {
    const std::uint32_t variable = variable_of(literal);
    const Known& known = known_[variable];
    if (known.level == 0 || (depth > 0 && (seen_[variable] == 1 || seen_[variable] == 2))) return true;
    if (seen_[variable] == 3 || known.reason.kind == Reason::nothing || depth > depth_most) return false;
    const bool assumed = static_cast<std::size_t>(known.level) <= assumptions_.size();
    if (!assumed && level_stamp_[known.level] != stamp_) return false;
    const std::size_t begin = reasons_.size();
    explain(negation(literal), reasons_);
    const std::size_t end = reasons_.size();
    bool fine = true;
    for (std::size_t i = begin; i < end && fine; ++i) fine = redundant(reasons_[i], depth + 1);
    reasons_.resize(begin);
    if (depth > 0) {
        seen_[variable] = fine ? 2 : 3;
        touched_.push_back(variable);
    }
    return fine;
}

std::vector<Code> CountingSolver::decided_for(std::span<const Code> known) {
    std::vector<Code> out;
    const auto ask = [this](Code literal) {
        if (known_[variable_of(literal)].level > 0) seen_[variable_of(literal)] = 1;
    };
    std::ranges::for_each(known, ask);
    for (std::size_t place = trail_.size(); !decided_.empty() && place-- > decided_[0];) {
        const Code literal = trail_[place];
        const std::uint32_t variable = variable_of(literal);
        if (seen_[variable] == 0) continue;
        seen_[variable] = 0;
        if (known_[variable].reason.kind == Reason::nothing) {
            out.push_back(negation(literal));
            continue;
        }
        reasons_.clear();
        explain(literal, reasons_);
        std::ranges::for_each(reasons_, ask);
    }
    return out;
}

/// The assumptions because of which this one cannot hold, and itself.
void CountingSolver::find_failed(Code assumption) {
    failed_[assumption] = 1;
    for (const Code other : decided_for({&assumption, 1})) failed_[negation(other)] = 1;
}

/// Learned, and so implied.
void CountingSolver::keep(std::span<const Code> learned, std::uint32_t levels) {
    if (learned.size() == 1) {
        unit(learned[0]);
    } else if (learned.size() == 2) {
        for (const int i : {0, 1}) {
            links_.imply(negation(learned[i]), learned[1 - i]);
            watches_.add(negation(learned[i]), {clause_of_two, learned[1 - i]});
        }
    } else {
        add_long(learned, true, levels);
    }
}

void CountingSolver::learn(int back) {
    const std::uint32_t levels = levels_in(learned_);
    restarts_.learned(levels);
    keep_to_tell(learned_);
    backtrack(back);
    const auto clause = clauses_.end();
    keep(learned_, levels);
    if (learned_.size() == 2) assign(learned_[0], {Reason::other, negation(learned_[1])});
    if (learned_.size() > 2) assign(learned_[0], {Reason::in_clause, clause});
}

}  // namespace gyoryu::engine
