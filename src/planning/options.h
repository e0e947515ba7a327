#pragma once

#include "planning/reason.h"

namespace gyoryu::planning {

/// free: drop it there; with_moves: after `moves` of other meetings; blocked: not by moving one other meeting.
BOOST_DEFINE_ENUM_CLASS(CellState, free, with_moves, blocked)

/// What dropping the asked meeting on one cell would do.
struct CellEffect {
    int slot = 0;
    std::optional<int> table;  ///< none for a video meeting
    CellState state = CellState::blocked;
    int moves_needed = 0;
    std::int64_t penalty_delta = 0;  ///< of the whole timetable, in points (planning/penalty.h); 0 for blocked
    std::vector<Reason> reasons;     ///< the strongest one of a blocked cell
    std::optional<domain::MeetingId> blocking_meeting_id;
    std::vector<Move> moves;  ///< of the other meetings; send them before the drop in the same request
};
BOOST_DESCRIBE_STRUCT(CellEffect, (),
                      (slot, table, state, moves_needed, penalty_delta, reasons, blocking_meeting_id, moves))

/// The best cell of a slot; reasons only where every cell is blocked.
struct SlotEffect {
    int slot = 0;
    CellState state = CellState::blocked;
    std::vector<Reason> reasons;
    std::optional<CellEffect> other_tables;  ///< holds at every table that no cell is listed for; see folded
};
BOOST_DESCRIBE_STRUCT(SlotEffect, (), (slot, state, reasons, other_tables))

/// Where a meeting may go, for dragging.
struct Options {
    domain::MeetingId meeting_id;
    domain::Placement current;
    std::vector<CellEffect> cells;
    std::vector<SlotEffect> slots;
};
BOOST_DESCRIBE_STRUCT(Options, (), (meeting_id, current, cells, slots))

/// Says once, in the slot's `other_tables`, what most tables of a slot have in common, and leaves out their cells: an
/// event of 139 tables has thousands of them, which nobody waits for while dragging.
Options folded(Options options);

}  // namespace gyoryu::planning
