#pragma once

#include "planning/options.h"

namespace gyoryu::planning {

/// One fact about the present place; `delta` points: negative is good.
struct WhyHere {
    std::string rule;
    Params params;
    std::int64_t delta = 0;
};
BOOST_DESCRIBE_STRUCT(WhyHere, (), (rule, params, delta))

/// The best place of another slot.
struct Elsewhere {
    int slot = 0;
    std::optional<int> table;
    std::int64_t penalty_delta = 0;
    int moves_needed = 0;
    CellState state = CellState::blocked;
    std::vector<Reason> reasons;
};
BOOST_DESCRIBE_STRUCT(Elsewhere, (), (slot, table, penalty_delta, moves_needed, state, reasons))

struct Explanation {
    domain::MeetingId meeting_id;
    std::vector<WhyHere> why_here;     ///< empty for a meeting not placed
    std::vector<Elsewhere> elsewhere;  ///< free ones first, each by penalty
    std::vector<Remedy> improvements;
};
BOOST_DESCRIBE_STRUCT(Explanation, (), (meeting_id, why_here, elsewhere, improvements))

}  // namespace gyoryu::planning
