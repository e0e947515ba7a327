#include "engine/match/interpreter_share.h"

#include "engine/match/cheapest_circulation.h"

#include <algorithm>

namespace gyoryu::engine {

std::vector<std::vector<bool>> all_open(const ChoiceProblem& problem) {
    std::vector<std::vector<bool>> open;
    open.reserve(problem.able.size());
    for (const auto& groups : problem.able) open.emplace_back(groups.size(), true);
    return open;
}

InterpreterShare share_interpreters(const ChoiceProblem& problem, const std::vector<std::int64_t>& meetings,
                                    const std::vector<std::vector<bool>>& open) {
    const int needs = static_cast<int>(problem.able.size());
    const int groups = static_cast<int>(problem.interpreters.size());
    constexpr int source = 0, sink = 1;
    std::vector<FlowArc> arcs;
    std::int64_t all = 0;
    for (int k = 0; k < needs; ++k) {
        arcs.push_back({source, 2 + k, 0, meetings[k], 0});
        all += meetings[k];
    }
    for (int g = 0; g < groups; ++g) arcs.push_back({2 + needs + g, sink, 0, problem.interpreters[g].meetings_most, 0});
    const std::size_t first = arcs.size();
    for (int k = 0; k < needs; ++k)
        for (std::size_t i = 0; i < problem.able[k].size(); ++i)
            arcs.push_back({2 + k, 2 + needs + problem.able[k][i], 0, open[k][i] ? meetings[k] : 0, 0});
    arcs.push_back({sink, source, 0, all, -1});
    const Circulation flow = cheapest_circulation(2 + needs + groups, arcs);
    InterpreterShare share;
    std::size_t arc = first;
    for (int k = 0; k < needs; ++k) {
        auto& parts = share.by_need.emplace_back();
        for (std::size_t i = 0; i < problem.able[k].size(); ++i) parts.push_back(flow.flow[arc++]);
        const std::int64_t missing = meetings[k] - flow.flow[k];
        const auto first_open = std::ranges::find(open[k], true) - open[k].begin();
        parts[first_open] += missing;
        share.too_many += missing;
    }
    return share;
}

}  // namespace gyoryu::engine
