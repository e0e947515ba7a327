#pragma once

#include "domain/timetable.h"

#include <vector>

namespace gyoryu::planning {

struct InterpreterLoad {
    domain::InterpreterId id;
    std::string code;
    int slots = 0;      ///< working
    int available = 0;  ///< slots they could work
};
BOOST_DESCRIBE_STRUCT(InterpreterLoad, (), (id, code, slots, available))

/// What the bar above a timetable says.
struct Quality {
    int placed = 0;
    int wished = 0;
    int cells = 0;        ///< tables × slots
    int breaks_kept = 0;  ///< people with at least one free slot between their first and last meeting of a day
    int people_without_breaks = 0;  ///< people with two meetings or more and no such slot on a day of three or more
    int seller_min = 0;             ///< meetings of a seller who is wished at all
    int seller_max = 0;
    int buyer_min = 0;
    int buyer_max = 0;
    double walk_mean_m = 0;  ///< per change between consecutive meetings of a participant on one day
    double walk_max_m = 0;
    std::vector<InterpreterLoad> interpreters;
};
BOOST_DESCRIBE_STRUCT(Quality, (),
                      (placed, wished, cells, breaks_kept, people_without_breaks, seller_min, seller_max, buyer_min,
                       buyer_max, walk_mean_m, walk_max_m, interpreters))

}  // namespace gyoryu::planning
