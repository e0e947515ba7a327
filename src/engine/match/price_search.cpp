#include "engine/match/price_search.h"

#include "engine/match/lowest_point.h"

#include <algorithm>
#include <cmath>

namespace gyoryu::engine {

namespace {

constexpr double first_step = 20.0 * price_scale;
constexpr double step_least = 0.25;
constexpr double step_most = 1e15;
constexpr double near_enough = 0.5;

class PriceSearch {
public:
    PriceSearch(const ChoiceProblem& problem, const ChoiceNetwork& network, const std::vector<Quota>& quotas)
        : problem_(problem), network_(network), quotas_(quotas) {}

    /// True when the prices were tried; false when the quotas cannot be met.
    bool try_prices(const std::vector<std::int64_t>& prices,
                    const std::function<void(const std::vector<bool>&)>& seen) {
        tried_.push_back(prices);
        auto answer = network_.solve(prices, quotas_);
        if (!answer) return false;
        seen(answer->chosen);
        const InterpreterShare share = share_interpreters(problem_, needed(answer->chosen), cheapest_open(prices));
        planes_.push_back(plane_of(*answer, share, prices));
        meetings_.push_back(meetings_of(answer->chosen));
        if (!best_ || answer->relaxed < best_->bound) {
            best_ = PricedRelaxation{answer->relaxed, std::move(*answer), {}};
            improved_ = true;
        }
        return true;
    }

    const std::optional<PricedRelaxation>& best() const { return best_; }

    /// The next prices to try, or nothing when the planes prove that no others are better.
    std::optional<std::vector<std::int64_t>> next() {
        if (!improved_) step_ /= 2;
        improved_ = false;
        const auto& centre = best_->answer.prices.interpreters;
        while (true) {
            std::vector<double> lower, upper;
            for (const auto price : centre) {
                lower.push_back(std::max(0.0, static_cast<double>(price) - step_));
                upper.push_back(static_cast<double>(price) + step_);
            }
            point_ = lowest_point(planes_, lower, upper);
            if (point_.height < static_cast<double>(best_->bound) - near_enough) break;
            if (!on_edge(lower, upper) || step_ > step_most) return std::nullopt;
            step_ *= 4;
        }
        if (step_ < step_least) return std::nullopt;
        std::vector<std::int64_t> prices;
        prices.reserve(point_.prices.size());
        for (const double price : point_.prices) prices.push_back(std::max<std::int64_t>(0, std::llround(price)));
        if (std::ranges::find(tried_, prices) != tried_.end()) return std::nullopt;
        return prices;
    }

    PricedRelaxation finish() {
        best_->share_meetings.assign(network_.shares().size(), 0);
        if (point_.shares.empty()) point_.shares.assign(1, 1.0);
        for (std::size_t j = 0; j < point_.shares.size(); ++j)
            for (std::size_t s = 0; s < best_->share_meetings.size(); ++s)
                best_->share_meetings[s] += point_.shares[j] * meetings_[j][s];
        return std::move(*best_);
    }

private:
    bool on_edge(const std::vector<double>& lower, const std::vector<double>& upper) const {
        bool edge = false;
        for (std::size_t g = 0; g < lower.size(); ++g) {
            const bool low = lower[g] > 0 && point_.prices[g] < lower[g] + 1e-6;
            edge = edge || low || point_.prices[g] > upper[g] - 1e-6;
        }
        return edge;
    }

    std::vector<std::int64_t> needed(const std::vector<bool>& chosen) const {
        std::vector<std::int64_t> meetings(problem_.able.size());
        for (std::size_t i = 0; i < chosen.size(); ++i)
            if (chosen[i] && problem_.candidates[i].need != none) ++meetings[problem_.candidates[i].need];
        return meetings;
    }

    std::vector<int> meetings_of(const std::vector<bool>& chosen) const {
        std::vector<int> meetings(network_.shares().size());
        for (std::size_t i = 0; i < chosen.size(); ++i)
            if (chosen[i]) ++meetings[network_.share_of(static_cast<CandidateIndex>(i))];
        return meetings;
    }

    /// Only groups whose price is the least of a need may take its meetings, or the plane would not touch the bound.
    std::vector<std::vector<bool>> cheapest_open(const std::vector<std::int64_t>& prices) const {
        auto open = all_open(problem_);
        for (std::size_t k = 0; k < open.size(); ++k) {
            const auto least = interpreter_price(problem_, prices, static_cast<NeedIndex>(k));
            for (std::size_t i = 0; i < open[k].size(); ++i) open[k][i] = prices[problem_.able[k][i]] == least;
        }
        return open;
    }

    Plane plane_of(const ChoiceNetwork::Answer& answer, const InterpreterShare& share,
                   const std::vector<std::int64_t>& prices) const {
        Plane plane;
        for (const auto& group : problem_.interpreters) plane.slope.push_back(static_cast<double>(group.meetings_most));
        for (std::size_t k = 0; k < share.by_need.size(); ++k)
            for (std::size_t i = 0; i < share.by_need[k].size(); ++i)
                plane.slope[problem_.able[k][i]] -= static_cast<double>(share.by_need[k][i]);
        plane.height = static_cast<double>(answer.relaxed);
        for (std::size_t g = 0; g < prices.size(); ++g) plane.height -= plane.slope[g] * static_cast<double>(prices[g]);
        return plane;
    }

    const ChoiceProblem& problem_;
    const ChoiceNetwork& network_;
    const std::vector<Quota>& quotas_;
    std::vector<Plane> planes_;
    std::vector<std::vector<int>> meetings_;  ///< by plane and share
    std::vector<std::vector<std::int64_t>> tried_;
    std::optional<PricedRelaxation> best_;
    LowestPoint point_;
    double step_ = first_step;
    bool improved_ = false;
};

}  // namespace

std::optional<PricedRelaxation> search_prices(const ChoiceProblem& problem, const ChoiceNetwork& network,
                                              const std::vector<Quota>& quotas, const std::vector<std::int64_t>& start,
                                              std::int64_t enough, const std::function<bool()>& may_go_on,
                                              const std::function<void(const std::vector<bool>&)>& seen) {
    PriceSearch search(problem, network, quotas);
    if (!search.try_prices(start, seen)) return std::nullopt;
    while (search.best()->bound > enough) {
        const auto prices = search.next();
        if (!prices || !may_go_on()) break;
        search.try_prices(*prices, seen);
    }
    return search.finish();
}

}  // namespace gyoryu::engine
