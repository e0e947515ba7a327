#pragma once

#include "engine/model/breach.h"
#include "engine/model/timetable.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace gyoryu::engine {

/// What dropping a meeting on a cell would do, before letting go. Built once per timetable (a few milliseconds at
/// 1,400 meetings), then each question is answered from its occupancy alone.
/// The timetable is read with the asked meeting taken out. Interpreters: any free one of the pair is taken.
class PlacementProbe {
public:
    PlacementProbe(const Problem& problem, const Timetable& timetable);
    ~PlacementProbe();
    PlacementProbe(PlacementProbe&&) noexcept;

    /// The hard rules broken if the meeting started at `slot` at `table` (none for video), with parameters.
    std::vector<Breach> breaches(MeetingIndex meeting, SlotIndex slot, TableIndex table) const;

    /// For every slot × table (row-major, tables.size() columns, one column for a video meeting):
    /// the set of broken hard rules, bit `1 << int(RuleKey)`. 0 = free to drop.
    std::vector<std::uint32_t> cells(MeetingIndex meeting) const;

    /// A free interpreter for the meeting at that place, or none.
    InterpreterIndex interpreter_for(MeetingIndex meeting, SlotIndex slot, TableIndex table) const;

private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace gyoryu::engine
