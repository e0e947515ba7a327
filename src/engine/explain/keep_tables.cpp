#include "engine/explain/keep_tables.h"

#include "engine/schedule/table_assignment.h"

#include <algorithm>

namespace gyoryu::engine {

namespace {

class Keeping {
public:
    Keeping(const Compiled& c, const std::vector<Choice>& choices) : c_(c), choices_(choices), out_(choices.size()) {
        use_.assign(c.problem.tables.size(), std::vector<int>(c.slot_count));
    }

    bool run(const Timetable& before) {
        std::vector<MeetingIndex> others;
        for (MeetingIndex m = 0; m < static_cast<MeetingIndex>(choices_.size()); ++m) {
            const Choice& to = choices_[m];
            const Placement& from = before.at(m);
            if (!to.placed()) continue;
            const bool stays = from.placed() && from.slot == to.start && from.table != none &&
                               to.table_class == c_.class_of_table[from.table];
            if (to.table_class == none)
                out_[m] = {to.start, none, to.interpreter};
            else if (stays)
                take(m, from.table);
            else
                others.push_back(m);
        }
        std::ranges::sort(others, {}, [&](MeetingIndex m) { return std::pair(choices_[m].start, m); });
        return std::ranges::all_of(others, [&](MeetingIndex m) { return find(m); });
    }

    std::vector<Placement> take_placements() { return std::move(out_); }

private:
    void take(MeetingIndex m, TableIndex table) {
        const Choice& to = choices_[m];
        for (SlotIndex s = to.start; s < to.start + c_.meeting(m).duration; ++s) ++use_[table][s];
        out_[m] = {to.start, table, to.interpreter};
    }
    bool free(MeetingIndex m, TableIndex table) const {
        const Choice& to = choices_[m];
        for (SlotIndex s = to.start; s < to.start + c_.meeting(m).duration; ++s) {
            if (use_[table][s] >= c_.problem.tables[table].capacity) return false;
        }
        return true;
    }
    bool find(MeetingIndex m) {
        for (const TableIndex table : c_.classes[choices_[m].table_class].tables) {
            if (!free(m, table)) continue;
            take(m, table);
            return true;
        }
        return false;
    }

    const Compiled& c_;
    const std::vector<Choice>& choices_;
    std::vector<Placement> out_;
    std::vector<std::vector<int>> use_;
};

}  // namespace

Timetable keep_tables(const Compiled& compiled, const std::vector<Choice>& choices, const Timetable& before) {
    Keeping keeping(compiled, choices);
    if (keeping.run(before)) return Timetable(keeping.take_placements());
    // Long meetings no longer fit between those that stay: everybody is seated anew.
    return assign_tables(compiled, choices);
}

}  // namespace gyoryu::engine
