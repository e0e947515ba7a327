#pragma once

#include "engine/repair/repair_state.h"

#include <functional>
#include <vector>

namespace gyoryu::engine {

/// Placed meetings of which some have to go, together so many slots or meetings of them, before another can have its
/// place.
struct Demand {
    std::vector<std::pair<MeetingIndex, int>> choices;  ///< with how much each gives
    int need = 1;
    /// Given: whether going is not enough yet, instead of counting.
    std::function<bool(const std::vector<MeetingIndex>& going)> lacking{};
};
using Demands = std::vector<Demand>;

// Each adds what must go for the meeting to have that part of a place; false when nothing that may move is enough.
// One function per part; together they are the rules that depend on other meetings.
bool demand_people(const RepairState& state, MeetingIndex m, SlotIndex slot, Demands& demands);
bool demand_table(const RepairState& state, MeetingIndex m, SlotIndex slot, TableIndex table, Demands& demands);
bool demand_interpreter(const RepairState& state, MeetingIndex m, SlotIndex slot, InterpreterIndex who,
                        Demands& demands);

/// Whether the whole place is free: no rule is broken by taking it.
bool fits(const RepairState& state, MeetingIndex m, const Placement& place);

/// The smallest sets of movable meetings that satisfy all demands, each with at most `most` of them.
std::vector<std::vector<MeetingIndex>> ways_out(const Demands& demands, int most);

}  // namespace gyoryu::engine
