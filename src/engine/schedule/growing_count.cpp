#include "engine/schedule/growing_count.h"

#include <algorithm>

namespace gyoryu::engine {

GrowingCount::GrowingCount(SatSolver& solver, std::span<const Literal> inputs) : solver_(solver), root_(add(inputs)) {}

std::size_t GrowingCount::add(std::span<const Literal> inputs) {
    if (inputs.size() == 1) {
        nodes_.push_back({1, 0, 0, {inputs[0]}});
        return nodes_.size() - 1;
    }
    const std::size_t half = inputs.size() / 2;
    const std::size_t left = add(inputs.first(half));
    const std::size_t right = add(inputs.subspan(half));
    nodes_.push_back({inputs.size(), left, right});
    return nodes_.size() - 1;
}

const std::vector<Literal>& GrowingCount::up_to(std::size_t most) {
    grow(root_, most);
    return nodes_[root_].at_least;
}

void GrowingCount::grow(std::size_t node, std::size_t most) {
    auto& [inputs, left, right, out] = nodes_[node];
    const std::size_t before = out.size(), size = std::min(most, inputs);
    if (before >= size) return;
    grow(left, size);
    grow(right, size);
    const auto &a = nodes_[left].at_least, &b = nodes_[right].at_least;
    while (out.size() < size) out.push_back(solver_.variable());
    for (std::size_t i = 0; i <= a.size(); ++i) {
        for (std::size_t j = 0; j <= b.size(); ++j) {
            if (i + j <= before || i + j > size) continue;
            std::vector<Literal> clause{out[i + j - 1]};
            if (i > 0) clause.push_back(-a[i - 1]);
            if (j > 0) clause.push_back(-b[j - 1]);
            solver_.clause(clause);
        }
    }
}

}  // namespace gyoryu::engine
