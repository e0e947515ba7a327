#include "engine/schedule/table_assignment.h"

#include "base/assertions.h"
#include "engine/schedule/free_tables.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace gyoryu::engine {

namespace {

/// In a larger class only this many free tables on either side of where the two sit already are compared.
constexpr int neighbours = 24;

class Assignment {
public:
    explicit Assignment(const Compiled& c)
        : c_(c),
          taken_until_(c.problem.tables.size()),
          last_(c.problem.participants.size(), none),
          place_in_class_(c.problem.tables.size()) {
        for (std::size_t t = 0; t < taken_until_.size(); ++t) {
            taken_until_[t].assign(c.problem.tables[t].capacity, 0);
        }
        for (const TableClass& own : c.classes) {
            free_.emplace_back(static_cast<int>(own.tables.size()));
            for (std::size_t i = 0; i < own.tables.size(); ++i) place_in_class_[own.tables[i]] = static_cast<int>(i);
        }
    }

    /// Meetings come in the order of their first slots.
    TableIndex place(MeetingIndex m, const Choice& choice) {
        if (choice.start != now_) enter(choice.start);
        const TableIndex chosen = best_free(m, choice);
        GYORYU_ASSERT(chosen != none);
        auto& places = taken_until_[chosen];
        *std::ranges::find_if(places, [&](SlotIndex end) { return end <= now_; }) = now_ + c_.duration[m];
        if (!has_room(chosen)) free_[c_.class_of_table[chosen]].erase(place_in_class_[chosen]);
        for (const ParticipantIndex who : c_.sides[m]) last_[who] = chosen;
        return chosen;
    }

private:
    bool has_room(TableIndex t) const {
        return std::ranges::any_of(taken_until_[t], [&](SlotIndex end) { return end <= now_; });
    }

    void enter(SlotIndex slot) {
        now_ = slot;
        for (TableIndex t = 0; t < static_cast<TableIndex>(taken_until_.size()); ++t) {
            if (has_room(t)) free_[c_.class_of_table[t]].insert(place_in_class_[t]);
        }
    }

    TableIndex best_free(MeetingIndex m, const Choice& choice) {
        if (choice.interpreter != none && c_.problem.interpreters[choice.interpreter].seat) {
            return *c_.problem.interpreters[choice.interpreter].seat;
        }
        best_ = none;
        const int k = choice.table_class;
        const auto& earlier = c_.problem.earlier;
        if (!earlier.empty()) look_around(m, k, earlier[m].table);
        for (const ParticipantIndex who : c_.sides[m]) look_around(m, k, last_[who]);
        if (best_ == none) look_around(m, k, c_.classes[k].tables.front());
        return best_;
    }

    void look_around(MeetingIndex m, int k, TableIndex middle) {
        if (middle == none || c_.class_of_table[middle] != k) return;
        int before = place_in_class_[middle], after = before + 1;
        for (int i = 0; i < neighbours; ++i) {
            before = free_[k].at_or_before(before);
            if (before < 0) break;
            consider(m, c_.classes[k].tables[before--]);
        }
        for (int i = 0; i < neighbours; ++i) {
            after = free_[k].at_or_after(after);
            if (after < 0) break;
            consider(m, c_.classes[k].tables[after++]);
        }
    }

    void consider(MeetingIndex m, TableIndex t) {
        const std::int64_t cost = cost_of(m, t);
        if (best_ != none && std::pair(cost, t) >= std::pair(best_cost_, best_)) return;
        best_ = t;
        best_cost_ = cost;
    }

    /// Staying is worth most; then what is near, so that a free table of somebody else's habit is left to them.
    std::int64_t cost_of(MeetingIndex m, TableIndex t) const {
        const auto& earlier = c_.problem.earlier;
        if (!earlier.empty() && earlier[m].table == t) return -1;
        std::int64_t cost = 0;
        for (const ParticipantIndex who : c_.sides[m]) {
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
    std::vector<int> place_in_class_;                  ///< per table
    std::vector<FreeTables> free_;                     ///< per class, in the slot of `now_`
    SlotIndex now_ = none;
    TableIndex best_ = none;
    std::int64_t best_cost_ = 0;
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
