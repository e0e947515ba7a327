#include "engine/schedule/table_assignment.h"

#include "base/assertions.h"

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <tuple>

namespace gyoryu::engine {

namespace {

class Assignment {
public:
    explicit Assignment(const Compiled& c)
        : c_(c), taken_until_(c.problem.tables.size()), last_(c.problem.participants.size(), none) {
        for (std::size_t t = 0; t < taken_until_.size(); ++t) {
            taken_until_[t].assign(c.problem.tables[t].capacity, 0);
        }
    }

    TableIndex place(MeetingIndex m, const Choice& choice) {
        const TableIndex chosen = best_free(m, choice);
        GYORYU_ASSERT(chosen != none);
        auto& places = taken_until_[chosen];
        *std::ranges::find_if(places, [&](SlotIndex end) { return end <= choice.start; }) =
            choice.start + c_.meeting(m).duration;
        for (const ParticipantIndex who : c_.meeting(m).sides) last_[who] = chosen;
        return chosen;
    }

private:
    TableIndex best_free(MeetingIndex m, const Choice& choice) const {
        if (choice.interpreter != none && c_.problem.interpreters[choice.interpreter].seat) {
            return *c_.problem.interpreters[choice.interpreter].seat;
        }
        TableIndex best = none;
        std::int64_t best_cost = std::numeric_limits<std::int64_t>::max();
        for (const TableIndex t : c_.classes[choice.table_class].tables) {
            if (std::ranges::none_of(taken_until_[t], [&](SlotIndex end) { return end <= choice.start; })) continue;
            const std::int64_t cost = cost_of(m, t);
            if (cost >= best_cost) continue;
            best = t;
            best_cost = cost;
        }
        return best;
    }

    /// Staying is worth most; then what is near, so that a free table of somebody else's habit is left to them.
    std::int64_t cost_of(MeetingIndex m, TableIndex t) const {
        const auto& earlier = c_.problem.earlier;
        if (!earlier.empty() && earlier[m].table == t) return -1;
        std::int64_t cost = 0;
        for (const ParticipantIndex who : c_.meeting(m).sides) {
            if (last_[who] == none || last_[who] == t) continue;
            cost += 1000 + distance(last_[who], t);
        }
        return cost;
    }

    std::int64_t distance(TableIndex a, TableIndex b) const {
        const Table& x = c_.problem.tables[a];
        const Table& y = c_.problem.tables[b];
        if (x.hall != y.hall) return c_.problem.hall_change_m;
        return std::abs(x.x_m - y.x_m) + std::abs(x.y_m - y.y_m);
    }

    const Compiled& c_;
    std::vector<std::vector<SlotIndex>> taken_until_;  ///< per table and place at it
    std::vector<TableIndex> last_;                     ///< per participant
};

}  // namespace

Timetable assign_tables(const Compiled& c, const std::vector<Choice>& choices) {
    std::vector<MeetingIndex> order;
    std::vector<Placement> out(choices.size());
    for (MeetingIndex m = 0; m < static_cast<MeetingIndex>(choices.size()); ++m) {
        if (choices[m].start != none) order.push_back(m);
    }
    std::ranges::sort(order, {}, [&](MeetingIndex m) { return std::pair(choices[m].start, m); });
    Assignment assignment(c);
    for (const MeetingIndex m : order) {
        const Choice& choice = choices[m];
        out[m] = {choice.start, none, choice.interpreter};
        if (choice.table_class != none) out[m].table = assignment.place(m, choice);
    }
    return Timetable(std::move(out));
}

}  // namespace gyoryu::engine
