#include "small_worlds/choice_worlds.h"

#include <algorithm>

namespace gyoryu::engine {

ChoiceProblem small_choice(base::Random& random) {
    ChoiceProblem problem;
    const int sellers = 1 + static_cast<int>(random.below(4)), buyers = 1 + static_cast<int>(random.below(4));
    for (int p = 0; p < sellers + buyers; ++p) {
        problem.most.push_back(static_cast<int>(random.below(4)));
        problem.least.push_back(std::min(problem.most.back(), random.below(3) == 0 ? 1 + int(random.below(2)) : 0));
    }
    const int groups = static_cast<int>(random.below(4));
    for (int g = 0; g < groups; ++g) problem.interpreters.push_back({static_cast<std::int64_t>(random.below(3))});
    const int needs = groups == 0 ? 0 : 1 + static_cast<int>(random.below(3));
    for (int k = 0; k < needs; ++k) {
        auto& able = problem.able.emplace_back();
        for (int g = 0; g < groups; ++g)
            if (random.below(2) == 0) able.push_back(g);
        if (able.empty()) able.push_back(static_cast<int>(random.below(groups)));
    }
    for (int s = 0; s < sellers; ++s)
        for (int b = 0; b < buyers; ++b) {
            if (problem.candidates.size() == 12 || random.below(5) == 0) continue;
            const int need = static_cast<int>(random.below(needs + 1)) - 1;
            problem.candidates.push_back(
                {s, sellers + b, 1 + static_cast<std::int64_t>(random.below(20)), need, random.below(12) == 0});
        }
    problem.meetings_most = static_cast<std::int64_t>(random.below(problem.candidates.size() + 2));
    return problem;
}

namespace {

/// Tries every group for every interpreted meeting.
bool interpreters_fit(const ChoiceProblem& problem, const std::vector<NeedIndex>& needs, std::size_t next,
                      std::vector<std::int64_t>& left) {
    if (next == needs.size()) return true;
    return std::ranges::any_of(problem.able[needs[next]], [&](GroupIndex group) {
        if (left[group] == 0) return false;
        --left[group];
        const bool fits = interpreters_fit(problem, needs, next + 1, left);
        ++left[group];
        return fits;
    });
}

std::optional<std::int64_t> objective(const ChoiceProblem& problem, unsigned subset) {
    std::vector<int> meetings(problem.most.size());
    std::vector<NeedIndex> needs;
    std::int64_t total = 0, sum = 0;
    const auto weights = choice_weights(problem);
    for (std::size_t i = 0; i < problem.candidates.size(); ++i) {
        if (((subset >> i) & 1) == 0) continue;
        const auto& one = problem.candidates[i];
        ++meetings[one.seller];
        ++meetings[one.buyer];
        ++total;
        sum += one.value + (one.must ? weights.must : 0);
        if (one.need != none) needs.push_back(one.need);
    }
    if (total > problem.meetings_most) return std::nullopt;
    for (std::size_t p = 0; p < meetings.size(); ++p) {
        if (meetings[p] > problem.most[p]) return std::nullopt;
        sum -= weights.shortfall * std::max(0, problem.least[p] - meetings[p]);
    }
    std::vector<std::int64_t> left;
    for (const auto& group : problem.interpreters) left.push_back(group.meetings_most);
    return interpreters_fit(problem, needs, 0, left) ? std::optional(sum) : std::nullopt;
}

}  // namespace

std::int64_t best_objective(const ChoiceProblem& problem) {
    std::optional<std::int64_t> best;
    for (unsigned subset = 0; subset < 1u << problem.candidates.size(); ++subset)
        if (const auto sum = objective(problem, subset)) best = std::max(best.value_or(*sum), *sum);
    return *best;
}

}  // namespace gyoryu::engine
