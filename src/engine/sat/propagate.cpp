// What follows from what holds.
#include "engine/sat/counting_solver.h"

namespace gyoryu::engine {

void CountingSolver::assign(Code literal, Reason reason) {
    value_[literal] = 1;
    value_[negation(literal)] = -1;
    known_[variable_of(literal)] = {reason, level(), static_cast<std::uint32_t>(trail_.size())};
    trail_.push_back(literal);
    watches_.prefetch(literal);
}

void CountingSolver::decide(Code literal) {
    decided_.push_back(static_cast<std::uint32_t>(trail_.size()));
    assign(literal, {});
}

void CountingSolver::backtrack(int to) {
    if (level() <= to) return;
    const std::uint32_t begin = decided_[to];
    for (std::uint32_t place = static_cast<std::uint32_t>(trail_.size()); place-- > begin;) {
        const Code literal = trail_[place];
        if (place < next_ && counted_[literal] != 0) {
            for (const std::uint32_t id : links_.counts(watches_.links(literal))) --counts_[id].held;
        }
        value_[literal] = value_[negation(literal)] = 0;
        if (!probing_) phases_.save(literal);
        heap_.insert(variable_of(literal));
    }
    trail_.resize(begin);
    decided_.resize(to);
    if (next_ > begin) next_ = begin;
}

bool CountingSolver::propagate() {
    while (next_ < trail_.size()) {
        const Code holds = trail_[next_++];
        ++propagated_;
        if (next_ < trail_.size()) {
            watches_.prefetch_list(trail_[next_]);
            links_.prefetch(watches_.links(trail_[next_]));
        }
        const std::uint32_t at = watches_.links(holds);
        if (at != 0 && !propagate_links(holds, at)) return false;
        if (!propagate_clauses(holds)) return false;
    }
    return true;
}

bool CountingSolver::imply(Code literal, Code because) {
    if (value_[literal] > 0) return true;
    if (value_[literal] == 0) {
        assign(literal, {Reason::other, because});
        return true;
    }
    conflict_ = {literal, negation(because)};
    return false;
}

bool CountingSolver::propagate_links(Code holds, std::uint32_t at) {
    for (const std::uint32_t id : links_.counts(at)) ++counts_[id].held;
    for (const Code other : links_.implied(at)) {
        if (value_[other] <= 0 && !imply(other, holds)) return false;
    }
    for (const std::uint32_t group : links_.groups(at)) {
        for (const Code other : links_.group(group)) {
            if (value_[other] >= 0 && other != holds && !imply(negation(other), holds)) return false;
        }
    }
    for (const std::uint32_t id : links_.counts(at)) {
        if (counts_[id].held >= counts_[id].most && !fill_count(id)) return false;
    }
    return true;
}

/// As many hold as may: the others do not. Some may hold that are not propagated yet.
bool CountingSolver::fill_count(std::uint32_t id) {
    const Count& count = counts_[id];
    int holding = 0;
    for (const Code literal : count.literals) {
        if (value_[literal] > 0) ++holding;
    }
    if (holding > count.most) {
        conflict_.clear();
        explain_count(count, static_cast<std::uint32_t>(trail_.size()), count.most + 1, conflict_);
        return false;
    }
    for (const Code literal : count.literals) {
        if (value_[literal] == 0) assign(negation(literal), {Reason::in_count, id});
    }
    return true;
}

/// Two watched literals; the one that follows comes first in the clause.
bool CountingSolver::propagate_clauses(Code holds) {
    std::span<Watch> watches = watches_.of(holds);
    const Code gone = negation(holds);
    std::size_t to = 0, from = 0;
    bool fine = true;
    while (from < watches.size()) {
        const Watch watch = watches[from++];
        watches[to++] = watch;
        if (value_[watch.blocker] > 0) continue;
        if (watch.clause == clause_of_two) {
            if (imply(watch.blocker, holds)) continue;
            fine = false;
            break;
        }
        const auto literals = clauses_.literals(watch.clause);
        const Code first = literals[0] ^ literals[1] ^ gone;
        if (value_[first] > 0) {
            watches[to - 1].blocker = first;
            continue;
        }
        std::size_t i = 2;
        while (i < literals.size() && value_[literals[i]] < 0) ++i;
        if (i < literals.size()) {
            literals[0] = first;
            literals[1] = literals[i];
            literals[i] = gone;
            watches_.add(negation(literals[1]), {watch.clause, first});
            watches = watches_.of(holds);
            --to;
            continue;
        }
        if (value_[first] == 0) {
            literals[0] = first;
            literals[1] = gone;
            assign(first, {Reason::in_clause, watch.clause});
            continue;
        }
        conflict_.assign(literals.begin(), literals.end());
        if (!probing_ && clauses_.learned(watch.clause)) used(watch.clause);
        fine = false;
        break;
    }
    while (from < watches.size()) watches[to++] = watches[from++];
    watches_.cut(holds, to);
    return fine;
}

}  // namespace gyoryu::engine
