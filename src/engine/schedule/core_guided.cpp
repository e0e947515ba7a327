#include "engine/schedule/core_guided.h"

#include <algorithm>

namespace gyoryu::engine {

namespace {

constexpr std::uint64_t shrink_conflicts = 300;

}  // namespace

CoreGuided::CoreGuided(SatSolver& solver, std::vector<PenaltyChain> chains)
    : solver_(solver), chains_(std::move(chains)) {
    for (std::size_t i = 0; i < chains_.size(); ++i) {
        const PenaltyChain& chain = chains_[i];
        bound_ += chain.weight * static_cast<std::int64_t>(chain.certain);
        for (std::size_t k = 0; k < chain.certain; ++k) solver_.clause({chain.literals[k]});
        activate(i, chain.certain, chain.weight);
    }
}

void CoreGuided::activate(std::size_t chain, std::size_t index, std::int64_t weight) {
    if (const auto counted = counted_.find(chain); counted != counted_.end()) {
        chains_[chain].literals = counted->second.up_to(index + 1);
    }
    if (index >= chains_[chain].literals.size()) return;
    const auto [entry, fresh] = softs_.emplace(chains_[chain].literals[index], Soft{chain, index, weight});
    if (!fresh) entry->second.weight += weight;
}

std::vector<Literal> CoreGuided::assumptions() const {
    std::vector<Literal> out;
    for (const auto& [penalty, soft] : softs_) out.push_back(-penalty);
    return out;
}

std::vector<Literal> CoreGuided::core_of(const std::vector<Literal>& assumed) const {
    std::vector<Literal> core;
    for (const Literal literal : assumed) {
        if (solver_.failed(literal)) core.push_back(literal);
    }
    return core;
}

/// A smaller core counts fewer literals; each try is cheap or given up. Trying them without one literal after the other
/// was measured to take longer than it saves.
void CoreGuided::shrink(std::vector<Literal>& core, const std::stop_token& stop) {
    for (int round = 0; round < 4; ++round) {
        if (solver_.solve(core, shrink_conflicts, stop) != SatAnswer::unsatisfiable) break;
        auto smaller = core_of(core);
        if (smaller.size() == core.size()) break;
        core = std::move(smaller);
    }
}

void CoreGuided::relax(const std::vector<Literal>& core) {
    std::int64_t weight = softs_.at(-core[0]).weight;
    for (const Literal literal : core) weight = std::min(weight, softs_.at(-literal).weight);
    bound_ += weight;
    std::vector<Literal> penalties;
    for (const Literal literal : core) {
        penalties.push_back(-literal);
        const auto entry = softs_.find(-literal);
        const Soft soft = entry->second;
        if (soft.weight == weight) {
            softs_.erase(entry);
        } else {
            entry->second.weight -= weight;
        }
        activate(soft.chain, soft.index + 1, weight);
    }
    solver_.clause(penalties);
    if (core.size() == 1) return;
    chains_.push_back({{}, weight, 1});
    counted_.emplace(chains_.size() - 1, GrowingCount(solver_, penalties));
    activate(chains_.size() - 1, 1, weight);
}

CoreGuided::Step CoreGuided::run(std::uint64_t conflicts_most, const std::stop_token& stop) {
    const std::uint64_t end = solver_.conflicts() + conflicts_most;
    while (!stop.stop_requested()) {
        const std::uint64_t left = conflicts_most == 0 ? 0 : end > solver_.conflicts() ? end - solver_.conflicts() : 1;
        const auto assumed = assumptions();
        const SatAnswer answer = solver_.solve(assumed, left, stop);
        if (answer == SatAnswer::undecided) return Step::undecided;
        if (answer == SatAnswer::satisfiable) return Step::optimum;
        auto core = core_of(assumed);
        if (core.empty()) return Step::infeasible;
        shrink(core, stop);
        if (core.empty()) return Step::infeasible;
        relax(core);
        if (conflicts_most > 0 && solver_.conflicts() >= end) return Step::undecided;
    }
    return Step::undecided;
}

void CoreGuided::harden() {
    for (const auto& [penalty, soft] : softs_) solver_.clause({-penalty});
    softs_.clear();
}

}  // namespace gyoryu::engine
