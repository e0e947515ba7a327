#include "engine/schedule/quick_bound.h"

#include "engine/schedule/participant_bound.h"

#include <algorithm>
#include <array>

namespace gyoryu::engine {

namespace {

/// The least priority one participant must give up, whatever the others do.
std::int64_t given_up(const Compiled& c, ParticipantIndex p) {
    std::vector<std::int64_t> priorities;
    SlotSet reachable;
    for (const MeetingIndex m : c.of_participant[p]) {
        const SlotSet& starts = c.starts[m];
        if (starts.empty()) continue;
        for (SlotIndex s = starts.first(); s != none; s = starts.next(s + 1)) reachable |= c.span(m, s);
        priorities.push_back(c.meeting(m).priority);
    }
    const Participant& one = c.problem.participants[p];
    // Longer meetings take more than one slot each: this many meetings at most.
    std::size_t most = static_cast<std::size_t>(reachable.count());
    if (one.meetings_most) most = std::min(most, static_cast<std::size_t>(*one.meetings_most));
    std::ranges::sort(priorities);
    std::int64_t sum = 0;
    for (std::size_t i = 0; i + most < priorities.size(); ++i) sum += priorities[i];
    return sum;
}

/// Adds up over the better side of each component where the participants fall into two sides; else half of all,
/// since each meeting given up is counted by both its people.
class Sides {
public:
    explicit Sides(const Compiled& c) : c_(c), side_(c.participant_count(), none) {}

    std::int64_t bound() {
        std::int64_t total = 0;
        for (ParticipantIndex p = 0; p < c_.participant_count(); ++p) {
            if (side_[p] == none) total += component(p);
        }
        return total;
    }

private:
    std::int64_t component(ParticipantIndex root) {
        std::array<std::int64_t, 2> sums{};
        bool two_sided = true;
        std::vector<ParticipantIndex> stack{root};
        side_[root] = 0;
        while (!stack.empty()) {
            const ParticipantIndex p = stack.back();
            stack.pop_back();
            sums[side_[p]] += given_up(c_, p);
            for (const MeetingIndex m : c_.of_participant[p]) {
                const auto& sides = c_.meeting(m).sides;
                const ParticipantIndex other = sides[0] == p ? sides[1] : sides[0];
                if (side_[other] == side_[p]) two_sided = false;
                if (side_[other] != none) continue;
                side_[other] = 1 - side_[p];
                stack.push_back(other);
            }
        }
        return two_sided ? std::max(sums[0], sums[1]) : (sums[0] + sums[1] + 1) / 2;
    }

    const Compiled& c_;
    std::vector<int> side_;
};

}  // namespace

std::int64_t fewest_unscheduled(const Compiled& c) {
    std::int64_t impossible = 0;
    for (MeetingIndex m = 0; m < c.meeting_count(); ++m) {
        if (c.starts[m].empty()) impossible += c.meeting(m).priority;
    }
    return impossible + Sides(c).bound();
}

std::int64_t fewest_breaks_together(const Compiled& c) {
    std::int64_t sum = 0;
    for (ParticipantIndex p = 0; p < c.participant_count(); ++p) {
        const auto fewest = fewest_breaks(c, p);
        if (!fewest) return -1;
        sum += *fewest;
    }
    return sum;
}

}  // namespace gyoryu::engine
