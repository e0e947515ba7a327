#include "engine/schedule/seriation.h"

#include "base/random.h"
#include "engine/schedule/two_sides.h"

#include <algorithm>
#include <utility>

namespace gyoryu::engine {

namespace {

constexpr int steps = 40;

class Seriation {
public:
    Seriation(const Compiled& c, std::uint64_t seed) : c_(c), place_(c.participant_count()), mean_(place_.size()) {
        const TwoSides sides = two_sides(c);
        // Without two sides everybody moves at once, half the way, so that neighbours do not swap places for ever.
        whole_way_ = sides.everywhere();
        for (ParticipantIndex p = 0; p < c.participant_count(); ++p)
            group_[whole_way_ ? sides.side[p] : 0].push_back(p);
        base::Random random(seed);
        for (auto& place : place_) place = static_cast<std::int64_t>(random.below(seriation_end));
    }

    std::vector<std::int64_t> run() {
        for (int step = 0; step < steps; ++step) {
            for (const auto& group : group_) move(group);
        }
        return std::move(place_);
    }

private:
    void move(const std::vector<ParticipantIndex>& group) {
        std::int64_t meetings = 0;
        for (const ParticipantIndex p : group) {
            std::int64_t sum = 0;
            for (const MeetingIndex m : c_.of_participant[p]) {
                const auto& [a, b] = c_.sides[m];
                sum += place_[a == p ? b : a];
            }
            const auto count = static_cast<std::int64_t>(c_.of_participant[p].size());
            mean_[p] = count == 0 ? place_[p] : sum / count;
            if (!whole_way_) mean_[p] = (mean_[p] + place_[p]) / 2;
            meetings += count;
        }
        order_ = group;
        std::ranges::sort(order_, {}, [&](ParticipantIndex p) { return std::pair(mean_[p], p); });
        std::int64_t before = 0;
        for (const ParticipantIndex p : order_) {
            const auto own = static_cast<std::int64_t>(c_.of_participant[p].size());
            if (meetings > 0) place_[p] = (2 * before + own) * seriation_end / (2 * meetings);
            before += own;
        }
    }

    const Compiled& c_;
    std::vector<ParticipantIndex> group_[2], order_;
    std::vector<std::int64_t> place_, mean_;
    bool whole_way_ = false;
};

}  // namespace

std::vector<std::int64_t> places_in_time(const Compiled& c, std::uint64_t seed) { return Seriation(c, seed).run(); }

}  // namespace gyoryu::engine
