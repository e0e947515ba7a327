#include "engine/sat/counting_solver.h"

#include <algorithm>

namespace gyoryu::engine {

namespace {

constexpr std::uint64_t first_reduce = 1000;

}  // namespace

CountingSolver::CountingSolver(const Settings& settings)
    : settings_(settings),
      random_(static_cast<std::uint64_t>(settings.seed)),
      restarts_(settings.alternating),
      reduce_at_(first_reduce) {}

Literal CountingSolver::variable() {
    value_.resize(value_.size() + 2);
    failed_.resize(value_.size());
    watches_.resize(value_.size());
    implied_.resize(value_.size());
    groups_of_.resize(value_.size());
    counts_of_.resize(value_.size());
    known_.emplace_back();
    seen_.push_back(0);
    heap_.add_variable(settings_.seed == 0 ? 0 : random_.unit() / 2);
    phases_.add_variable();
    return static_cast<Literal>(known_.size());
}

void CountingSolver::prefer(Literal literal) { phases_.prefer(code_of(literal)); }

void CountingSolver::unit(Code literal) {
    if (value_[literal] > 0) return;
    if (value_[literal] < 0) {
        possible_ = false;
        return;
    }
    assign(literal, {});
}

/// Everything is added without decisions, so what holds now always holds.
void CountingSolver::clause(std::span<const Literal> literals) {
    std::vector<Code> kept;
    for (const Literal literal : literals) {
        const Code code = code_of(literal);
        if (value_[code] > 0) return;
        if (value_[code] == 0) kept.push_back(code);
    }
    std::ranges::sort(kept);
    kept.erase(std::ranges::unique(kept).begin(), kept.end());
    for (std::size_t i = 1; i < kept.size(); ++i) {
        if (kept[i] == negation(kept[i - 1])) return;
    }
    if (kept.empty()) {
        possible_ = false;
    } else if (kept.size() == 1) {
        unit(kept[0]);
    } else if (kept.size() == 2) {
        implied_[negation(kept[0])].push_back(kept[1]);
        implied_[negation(kept[1])].push_back(kept[0]);
    } else {
        add_long(kept, false, 0);
    }
}

void CountingSolver::add_long(std::span<const Code> literals, bool learned, std::uint32_t levels) {
    attach(clauses_.add(literals, learned, levels));
}

void CountingSolver::at_most(std::span<const Literal> literals, int most) {
    std::vector<Code> open;
    for (const Literal literal : literals) {
        const Code code = code_of(literal);
        if (value_[code] > 0) --most;
        if (value_[code] == 0) open.push_back(code);
    }
    if (most < 0) {
        possible_ = false;
    } else if (most == 0) {
        for (const Code code : open) unit(negation(code));
    } else if (most == 1) {
        add_group(std::move(open));
    } else if (static_cast<int>(open.size()) > most) {
        for (const Code code : open) counts_of_[code].push_back(static_cast<std::uint32_t>(counts_.size()));
        counts_.push_back({std::move(open), most, 0});
    }
}

void CountingSolver::add_group(std::vector<Code> literals) {
    if (literals.size() < 2) return;
    if (literals.size() == 2) {
        implied_[literals[0]].push_back(negation(literals[1]));
        implied_[literals[1]].push_back(negation(literals[0]));
        return;
    }
    for (const Code code : literals) groups_of_[code].push_back(static_cast<std::uint32_t>(groups_.size()));
    groups_.push_back(std::move(literals));
}

}  // namespace gyoryu::engine
