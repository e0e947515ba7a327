#include "engine/sat/counting_solver.h"

#include <algorithm>

namespace gyoryu::engine {

namespace {

constexpr std::uint64_t first_reduce = 1000;
/// Times that a conflict counts for what is stressed.
constexpr double stressed = 3;

}  // namespace

CountingSolver::CountingSolver(const Settings& settings)
    : settings_(settings),
      random_(static_cast<std::uint64_t>(settings.seed)),
      restarts_(settings.alternating),
      reduce_at_(first_reduce) {}

Literal CountingSolver::variable() {
    value_.resize(value_.size() + 2);
    failed_.resize(value_.size());
    counted_.resize(value_.size());
    watches_.add_variable();
    links_.add_variable();
    known_.emplace_back();
    seen_.push_back(0);
    heap_.add_variable(settings_.seed == 0 ? 0 : random_.unit() / 2);
    phases_.add_variable();
    return static_cast<Literal>(known_.size());
}

void CountingSolver::prefer(Literal literal) { phases_.prefer(code_of(literal)); }

void CountingSolver::stress(Literal literal) { heap_.weigh(variable_of(code_of(literal)), stressed); }

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
        links_.imply(negation(kept[0]), kept[1]);
        links_.imply(negation(kept[1]), kept[0]);
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
        add_group(open);
    } else if (static_cast<int>(open.size()) > most) {
        for (const Code code : open) {
            links_.count(code, static_cast<std::uint32_t>(counts_.size()));
            counted_[code] = 1;
        }
        counts_.push_back({std::move(open), most, 0});
    }
}

void CountingSolver::add_group(std::span<const Code> literals) {
    if (literals.size() < 2) return;
    if (literals.size() == 2) {
        links_.imply(literals[0], negation(literals[1]));
        links_.imply(literals[1], negation(literals[0]));
    } else {
        links_.at_most_one(literals);
    }
}

}  // namespace gyoryu::engine
