// What solvers of the same clauses tell each other (ManySAT: Hamadi, Jabbour and Sais 2009).
#include "engine/sat/counting_solver.h"

#include <algorithm>

namespace gyoryu::engine {

namespace {

/// What is learned over more levels, or is longer, helps the one that learned it, seldom another.
constexpr std::uint32_t levels_told = 4;
constexpr std::size_t length_told = 40;

}  // namespace

/// Levels of assumptions count here: others assume something else.
void CountingSolver::keep_to_tell(std::span<const Code> learned) {
    if (shared_ == 0 || learned.size() > length_told) return;
    const auto strange = [this](Code literal) { return variable_of(literal) >= shared_; };
    if (std::ranges::any_of(learned, strange)) return;
    if (learned.size() > 2 && levels_above(0, learned) > levels_told) return;
    to_tell_.emplace_back(learned.begin(), learned.end());
}

std::vector<std::vector<Literal>> CountingSolver::told() {
    std::vector<std::vector<Literal>> out;
    for (const auto& clause : to_tell_) {
        auto& literals = out.emplace_back();
        for (const Code literal : clause) literals.push_back(literal_of(literal));
    }
    to_tell_.clear();
    return out;
}

void CountingSolver::hear(std::span<const Literal> clause) {
    std::vector<Code> open;
    for (const Literal literal : clause) {
        const Code code = code_of(literal);
        if (value_[code] > 0) return;
        if (value_[code] == 0) open.push_back(code);
    }
    if (open.empty()) {
        possible_ = false;
    } else {
        keep(open, std::min(static_cast<std::uint32_t>(open.size()) - 1, levels_told));
    }
}

}  // namespace gyoryu::engine
