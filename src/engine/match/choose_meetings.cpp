#include "engine/match/choose_meetings.h"

#include "base/assertions.h"
#include "engine/match/choice_network.h"
#include "engine/match/fitted_choice.h"
#include "engine/match/price_search.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace gyoryu::engine {

namespace {

constexpr double whole = 1e-6;

std::int64_t points(std::int64_t thousandths) {
    return thousandths / price_scale - (thousandths % price_scale != 0 && thousandths < 0 ? 1 : 0);
}

/// A part of the choices, and what is known of it.
struct Branch {
    std::vector<Quota> quotas;
    std::int64_t bound = std::numeric_limits<std::int64_t>::max();  ///< whole points, of the branch above
    std::vector<std::int64_t> prices;
};

class ChoiceSearch {
public:
    /// `network` shares the meetings of one side, `across` those of the other.
    ChoiceSearch(const ChoiceProblem& problem, const ChoiceNetwork& network, const ChoiceNetwork& across,
                 const ChoiceLimits& limits)
        : problem_(problem), network_(network), across_(across), limits_(limits) {}

    ChosenMeetings run() {
        best_ = choice_of(problem_, std::vector<bool>(problem_.candidates.size()));
        open_.push_back({network_.free_quotas(), std::numeric_limits<std::int64_t>::max(),
                         std::vector<std::int64_t>(problem_.interpreters.size())});
        bool first = true;
        while (!open_.empty()) {
            const Branch branch = take();
            if (branch.bound <= best_.objective) continue;
            if (!first && !may_go_on()) {
                open_.push_back(branch);
                break;
            }
            follow(branch, first);
            first = false;
        }
        return finish();
    }

private:
    bool may_go_on() const {
        return flows_ * static_cast<std::int64_t>(problem_.candidates.size()) < limits_.work_most;
    }

    /// The branch just made, down to where nothing better can be; then the one of the highest bound, since what remains
    /// open is what the bound says.
    Branch take() {
        const auto highest = dive_ ? open_.end() - 1 : std::ranges::max_element(open_, {}, &Branch::bound);
        dive_ = false;
        Branch branch = std::move(*highest);
        open_.erase(highest);
        return branch;
    }

    void follow(const Branch& branch, bool first) {
        const auto relaxation = search_prices(
            problem_, network_, branch.quotas, branch.prices, best_.objective * price_scale + price_scale - 1,
            [&] { return may_go_on(); }, [&](const std::vector<bool>& chosen) { offer_if_fits(chosen); });
        if (!relaxation) return;
        if (first) prices_ = relaxation->answer.prices;
        const std::int64_t bound = std::min(points(relaxation->bound), branch.bound);
        if (first) root_bound_ = bound;
        if (bound <= best_.objective) return;
        fit(meetings_of(network_, relaxation->answer.chosen));
        fit(relaxation->share_meetings);
        if (bound <= best_.objective) return;
        divide(branch, *relaxation, bound);
    }

    void offer(ChosenMeetings choice) {
        if (choice.objective > best_.objective) best_ = std::move(choice);
    }

    void offer_if_fits(const std::vector<bool>& chosen) {
        ++flows_;
        std::vector<std::int64_t> needed(problem_.able.size());
        for (std::size_t i = 0; i < chosen.size(); ++i)
            if (chosen[i] && problem_.candidates[i].need != none) ++needed[problem_.candidates[i].need];
        if (share_interpreters(problem_, needed, all_open(problem_)).too_many == 0) offer(choice_of(problem_, chosen));
    }

    static std::vector<double> meetings_of(const ChoiceNetwork& network, const std::vector<bool>& chosen) {
        std::vector<double> meetings(network.shares().size());
        for (std::size_t i = 0; i < chosen.size(); ++i)
            meetings[network.share_of(static_cast<CandidateIndex>(i))] += chosen[i] ? 1 : 0;
        return meetings;
    }

    /// Rounds so that a participant's shares stay within what they may have, the largest fractions up first; what is
    /// left after that goes to meetings without interpreter first.
    ChosenMeetings fitted(const ChoiceNetwork& network, const std::vector<double>& meetings) {
        std::vector<std::int32_t> most, left = problem_.most;
        std::vector<std::size_t> by_fraction;
        for (std::size_t s = 0; s < meetings.size(); ++s) {
            most.push_back(static_cast<std::int32_t>(meetings[s] + whole));
            left[network.shares()[s].participant] -= most.back();
            by_fraction.push_back(s);
        }
        const auto fraction = [&](std::size_t s) { return meetings[s] - most[s]; };
        std::ranges::sort(by_fraction, [&](auto a, auto b) {
            return fraction(a) != fraction(b) ? fraction(a) > fraction(b) : a < b;
        });
        for (const std::size_t s : by_fraction) {
            auto& spare = left[network.shares()[s].participant];
            if (spare <= 0 || fraction(s) < whole) continue;
            ++most[s];
            --spare;
        }
        for (const bool free : {true, false})
            for (std::size_t s = 0; s < most.size(); ++s) {
                auto& spare = left[network.shares()[s].participant];
                if (spare <= 0 || (network.shares()[s].need == none) != free) continue;
                most[s] += spare;
                spare = 0;
            }
        ++flows_;
        return choice_within(problem_, network, most);
    }

    /// The best choice within the shares of one side, then within its shares of the other, and so on as long as it
    /// gets better: each is exact in what the other holds fast.
    void fit(const std::vector<double>& meetings) {
        ChosenMeetings choice = fitted(network_, meetings);
        for (bool other = true;; other = !other) {
            const auto& network = other ? across_ : network_;
            ChosenMeetings next = fitted(network, meetings_of(network, choice.chosen));
            const bool better = next.objective > choice.objective;
            if (better) choice = std::move(next);
            if (!better || !may_go_on()) break;
        }
        offer(std::move(choice));
    }

    /// On the share whose meetings are farthest from a whole number; where all are whole, the choice within them is
    /// as good as the bound and nothing remains.
    void divide(const Branch& branch, const PricedRelaxation& relaxation, std::int64_t bound) {
        std::size_t widest = 0;
        double farthest = -1;
        for (std::size_t s = 0; s < relaxation.share_meetings.size(); ++s) {
            if (branch.quotas[s].lower == branch.quotas[s].upper) continue;
            const double meetings = relaxation.share_meetings[s];
            const double far = std::abs(meetings - std::round(meetings));
            if (far > farthest + whole) {
                farthest = far;
                widest = s;
            }
        }
        if (farthest < 0) return;
        const double meetings =
            std::clamp(relaxation.share_meetings[widest], static_cast<double>(branch.quotas[widest].lower),
                       static_cast<double>(branch.quotas[widest].upper));
        const auto below =
            std::min(static_cast<std::int32_t>(std::floor(meetings + whole)), branch.quotas[widest].upper - 1);
        Branch low{branch.quotas, bound, relaxation.answer.prices.interpreters};
        Branch high = low;
        low.quotas[widest].upper = below;
        high.quotas[widest].lower = below + 1;
        const bool nearer_above = meetings - below > 0.5;
        open_.push_back(std::move(nearer_above ? low : high));
        open_.push_back(std::move(nearer_above ? high : low));
        dive_ = true;
    }

    ChosenMeetings finish() {
        std::int64_t bound = best_.objective;
        for (const Branch& branch : open_) bound = std::max(bound, std::min(branch.bound, root_bound_));
        best_.bound = bound;
        best_.bound_by_prices = bound == root_bound_;
        best_.status = bound == best_.objective ? ChoiceStatus::optimal : ChoiceStatus::feasible;
        best_.prices = prices_;
        best_.flows = flows_;
        return std::move(best_);
    }

    const ChoiceProblem& problem_;
    const ChoiceNetwork& network_;
    const ChoiceNetwork& across_;
    const ChoiceLimits& limits_;
    ChosenMeetings best_;
    Prices prices_;
    std::int64_t root_bound_ = 0;
    std::vector<Branch> open_;
    std::int64_t flows_ = 0;
    bool dive_ = false;  ///< the last of `open_` comes next
};

ChosenMeetings choose_nested(const ChoiceProblem& problem, const ChoiceNetwork& network) {
    const auto answer = network.solve(std::vector<std::int64_t>(problem.interpreters.size()), network.free_quotas());
    GYORYU_ASSERT(answer && "nothing is asked for, so that the empty choice fits");
    ChosenMeetings choice = choice_of(problem, answer->chosen);
    choice.bound = points(answer->relaxed);
    choice.prices = answer->prices;
    choice.flows = 1;
    choice.status = ChoiceStatus::optimal;
    GYORYU_ASSERT(choice.bound == choice.objective);
    return choice;
}

}  // namespace

ChosenMeetings choose_meetings(const ChoiceProblem& problem, const ChoiceLimits& limits) {
    const ChoiceNetwork by_buyer(problem, ChoiceNetwork::SharedSide::buyer);
    if (by_buyer.nested()) return choose_nested(problem, by_buyer);
    const ChoiceNetwork by_seller(problem, ChoiceNetwork::SharedSide::seller);
    if (by_seller.nested()) return choose_nested(problem, by_seller);
    const bool fewer = by_seller.shares().size() < by_buyer.shares().size();
    return fewer ? ChoiceSearch(problem, by_seller, by_buyer, limits).run()
                 : ChoiceSearch(problem, by_buyer, by_seller, limits).run();
}

}  // namespace gyoryu::engine
