#include "engine/schedule/sat_cardinality.h"

#include <algorithm>
#include <cmath>

namespace gyoryu::engine {

namespace {

std::vector<Literal> merged(SatSolver& solver, const std::vector<Literal>& a, const std::vector<Literal>& b, int cap,
                            bool both) {
    const int size = std::min(cap, static_cast<int>(a.size() + b.size()));
    std::vector<Literal> out;
    for (int i = 0; i < size; ++i) out.push_back(solver.variable());
    const int sizes[] = {static_cast<int>(a.size()), static_cast<int>(b.size())};
    for (int i = 0; i <= sizes[0]; ++i) {
        for (int j = 0; j <= sizes[1]; ++j) {
            if (const int sum = std::min(i + j, size); sum > 0) {
                std::vector<Literal> clause{out[sum - 1]};
                if (i > 0) clause.push_back(-a[i - 1]);
                if (j > 0) clause.push_back(-b[j - 1]);
                if (i + j <= size) solver.clause(clause);
            }
            if (!both || i + j >= size) continue;
            std::vector<Literal> clause{-out[i + j]};
            if (i < sizes[0]) clause.push_back(a[i]);
            if (j < sizes[1]) clause.push_back(b[j]);
            solver.clause(clause);
        }
    }
    return out;
}

}  // namespace

void at_most_one(SatSolver& solver, std::span<const Literal> literals) {
    if (solver.counts()) return solver.at_most(literals, 1);
    if (literals.size() <= solver.settings().pairwise_most) {
        for (std::size_t i = 0; i < literals.size(); ++i) {
            for (std::size_t j = i + 1; j < literals.size(); ++j) solver.clause({-literals[i], -literals[j]});
        }
        return;
    }
    const auto columns = static_cast<std::size_t>(std::ceil(std::sqrt(static_cast<double>(literals.size()))));
    std::vector<Literal> column, row;
    for (std::size_t i = 0; i < columns; ++i) column.push_back(solver.variable());
    for (std::size_t i = 0; i < (literals.size() + columns - 1) / columns; ++i) row.push_back(solver.variable());
    for (std::size_t i = 0; i < literals.size(); ++i) {
        solver.clause({-literals[i], column[i % columns]});
        solver.clause({-literals[i], row[i / columns]});
    }
    at_most_one(solver, column);
    at_most_one(solver, row);
}

std::vector<Literal> count_up(SatSolver& solver, std::span<const Literal> inputs, int cap, bool both) {
    if (inputs.empty() || cap <= 0) return {};
    if (inputs.size() == 1) return {inputs[0]};
    const std::size_t half = inputs.size() / 2;
    const auto a = count_up(solver, inputs.first(half), cap, both);
    const auto b = count_up(solver, inputs.subspan(half), cap, both);
    return merged(solver, a, b, cap, both);
}

void at_most_pairs(SatSolver& solver, std::span<const Literal> literals, int most) {
    const int cap = 2 * most + 1;
    const auto a = count_up(solver, literals.first(literals.size() / 2), cap, true);
    const auto b = count_up(solver, literals.subspan(literals.size() / 2), cap, true);
    std::vector<Literal> pairs;
    for (int k = 0; k < std::min(most, static_cast<int>(literals.size()) / 2); ++k) pairs.push_back(solver.variable());
    const int sizes[] = {static_cast<int>(a.size()), static_cast<int>(b.size())};
    for (int i = 0; i <= sizes[0]; ++i) {
        for (int j = 0; j <= sizes[1]; ++j) {
            const auto pair = static_cast<std::size_t>((i + j - 1) / 2);
            std::vector<Literal> clause;
            if (i > 0) clause.push_back(-a[i - 1]);
            if (j > 0) clause.push_back(-b[j - 1]);
            if (i + j > 0 && pair < pairs.size()) clause.push_back(pairs[pair]);
            if (i + j > 0 && pair <= pairs.size()) solver.clause(clause);
            // No more than i and j of the halves hold, so there is no such pair.
            if ((i + j) % 2 == 0 || pair >= pairs.size()) continue;
            clause = {-pairs[pair]};
            if (i < sizes[0]) clause.push_back(a[i]);
            if (j < sizes[1]) clause.push_back(b[j]);
            solver.clause(clause);
        }
    }
}

void at_most(SatSolver& solver, std::span<const Literal> literals, int most, Literal unless) {
    if (static_cast<int>(literals.size()) <= most) return;
    if (most == 1 && unless == 0) return at_most_one(solver, literals);
    if (solver.counts() && unless == 0) return solver.at_most(literals, most);
    const auto outputs = count_up(solver, literals, most + 1);
    if (unless == 0) {
        solver.clause({-outputs[most]});
    } else {
        solver.clause({-outputs[most], unless});
    }
}

}  // namespace gyoryu::engine
